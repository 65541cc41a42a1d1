import type { Messages } from './messages.ts';

/*
 * For the one file of the script tag alone: it has English inside, and each other language in a file beside it, `aftercart.<tag>.js`,
 * which the build writes. The build puts this in place of the imports that all else has.
 */

/** Where this file came from. A classic script is told; a module finds itself by its name. */
const self =
  (document.currentScript as HTMLScriptElement | null)?.src ||
  [...document.scripts].map(({ src }) => src).find((src) => /\/aftercart[^/]*\.js(\?|$)/.test(src));

const loading = new Map<string, Promise<Readonly<Record<string, Messages>>>>();

/** The words of one group in another language. Rejects where the file is not to be had; English then stays. */
export async function siblingWords(
  language: string,
  group: string,
): Promise<{ readonly default: Messages | undefined }> {
  const url = new URL(`aftercart.${language}.js`, self).href;
  const words = loading.get(url) ?? load(url);
  loading.set(url, words);
  words.catch(() => loading.delete(url));
  return { default: (await words)[group] };
}

async function load(url: string): Promise<Readonly<Record<string, Messages>>> {
  const module = (await import(/* @vite-ignore */ url)) as { readonly default: Readonly<Record<string, Messages>> };
  return module.default;
}
