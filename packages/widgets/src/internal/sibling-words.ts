import type { Messages } from './messages.ts';

/*
 * For the one file of the script tag alone: it has English inside, and each other language in a file beside it, `aftercart.<tag>.js`,
 * which the build writes. The build puts this in place of the imports that all else has.
 */

/** Where this file came from. A classic script is told; a module finds itself by its name. */
const self =
  (document.currentScript as HTMLScriptElement | null)?.src ||
  [...document.scripts].map(({ src }) => src).find((src) => /\/aftercart[^/]*\.js(\?|$)/.test(src));

type Words = Readonly<Record<string, Messages>>;
type Load = (url: string) => Promise<{ readonly default: Words }>;
type Sibling = Promise<{ readonly default: Messages | undefined }>;

/**
 * What `others` of a catalogue is in the one file: for each language the words of one group. The browser loads a file once, however many
 * groups ask for it. They reject where it is not to be had; English then stays.
 *
 * @param load imports an address; the build gives it, because the compiler would rewrite it.
 */
export const siblings = (languages: readonly string[], group: string, load: Load): Record<string, () => Sibling> =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      async () => {
        const words = await load(new URL(`aftercart.${language}.js`, self).href);
        return { default: words.default[group] };
      },
    ]),
  );
