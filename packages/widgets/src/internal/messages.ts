import { formatNumber } from './format-number.ts';
import { onePerLocale } from './one-per-locale.ts';

/** One text, or its plural forms chosen by the value named `count`. `{name}` is replaced by the value of that name. */
export type Message = string | ({ readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string });
export type Messages<Key extends string = string> = { readonly [Name in Key]: Message };
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * A merchant's own words: locale → group (`common`, `rating`, `rating-summary`, `survey`, `return-form`, `points`, `cashback`, `case`) → key → text.
 * A locale may be a bare language; missing keys keep our text.
 */
export type MessageOverrides = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Message>>>>>>;

type Loader<Key extends string> = () => Promise<{ readonly default: Messages<Key> }>;

type EnglishWords<Key extends string> = { readonly [Name in Key]?: Message };

/** The texts of one element: English comes with it, the other languages are loaded when they are needed. */
export interface Catalogue<Key extends string = string> {
  readonly group: string;
  /** All of them, or those of the element's first part: its second part brings the others along and teaches them. */
  readonly en: EnglishWords<Key>;
  readonly others: Readonly<Record<string, Loader<Key>>>;
}

/** Adds English words that came with a later part. The other languages are whole from the start. */
export function teach<Key extends string>(catalogue: Catalogue<Key>, words: EnglishWords<Key>): void {
  Object.assign(catalogue.en, words);
}

/** The best of the tags there are for a locale: its own, that of its language, or a sibling: `zh-Hans-SG` → `zh-cn`. */
export function bestTag(tags: readonly string[], locale: string): string | undefined {
  const wanted = locale.toLowerCase();
  const [language] = wanted.split('-', 1);
  const first = (fits: (tag: string) => boolean) => tags.find((tag) => fits(tag.toLowerCase()));
  return (
    first((tag) => tag === wanted) ?? first((tag) => tag === language) ?? first((tag) => tag.startsWith(`${language}-`))
  );
}

/** Overrides for a tag, from the general (`zh`) to the exact (`zh-cn`), later ones winning. */
export function overridesFor(overrides: MessageOverrides, locale: string, group: string): Partial<Messages> {
  const matching = Object.keys(overrides)
    .filter((tag) => `${locale}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase()))
    .sort((a, b) => a.length - b.length);
  return Object.assign({}, ...matching.map((tag) => overrides[tag]?.[group])) as Partial<Messages>;
}

const pluralRules = onePerLocale((locale) => new Intl.PluralRules(locale));

/** Fills a message; numbers are written in the locale's own digits. */
export function formatMessage(message: Message, locale: string, values: MessageValues = {}): string {
  let text = message;
  if (typeof text !== 'string') {
    const count = Number(values['count'] ?? 0);
    text = text[pluralRules(locale).select(count)] ?? text.other;
  }
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    if (value === undefined) return hole;
    return typeof value === 'number' ? formatNumber(value, locale) : value;
  });
}
