import { LocalizedWords } from '../../internal/localized-words.ts';
import { onePerLocale } from '../../internal/one-per-locale.ts';
import { catalogue } from './messages/catalogue.ts';
import type { RatingSummaryKey } from './messages/en.ts';

export type SummaryWords = LocalizedWords<RatingSummaryKey>;

const spoken = onePerLocale(() => new LocalizedWords<RatingSummaryKey>([catalogue]));

/** All summaries in a language have its words together. */
export function wordsIn(locale: string): SummaryWords {
  const words = spoken(locale);
  // Said already, unless it could not be loaded.
  if (words.locale !== locale) words.speak(locale);
  return words;
}
