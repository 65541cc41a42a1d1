/** The languages whose words are known. */
export type Language = 'zh' | 'en';

/** Of a text, at least as long as any comment of the contract. What lies behind is not read. */
const MOST_CHARACTERS = 10_000;

/** Invisible signs that would hide a word from its reader or from us: directions, joiners, marks of order. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

const pictureSkin = /[\u{1f3fb}-\u{1f3ff}]/gu;

/** One spelling: compatibility forms, case and apostrophes made equal, invisible signs gone. */
export const normalise = (text: string): string =>
  text
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKC')
    // NFKC may write one sign as eighteen.
    .slice(0, 2 * MOST_CHARACTERS)
    .replace(invisible, '')
    .replace(pictureSkin, '')
    .replace(/[\u2018\u2019\u02bc`]|&#39;|&apos;/g, "'")
    .replace(/\\n/g, '\n')
    .toLowerCase();

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const englishWords =
  /\b(?:the|and|is|was|are|were|it|its|this|that|these|i|i'm|my|me|to|of|for|with|but|so|not|very|too|in|on|you|they|have|had|be|as|at)\b/g;

/** The script of a locale's language, as CLDR has it; null when there is no such locale. */
const scriptOf = (locale: string): string | null => {
  try {
    return new Intl.Locale(locale).maximize().script ?? null;
  } catch {
    return null;
  }
};

const isEnglish = (text: string, latinWords: number, locale: string): boolean => {
  if (/^en\b/i.test(locale)) return true;
  // Two function words in ten are more than any neighbour of English has by chance.
  if (count(text, englishWords) >= Math.max(1, 0.2 * latinWords)) return true;
  // Somebody who writes Latin letters in a shop whose language does not is most likely writing English.
  return scriptOf(locale) !== 'Latn' && !/[^\p{ASCII}\p{P}\p{S}\p{N}\s]/u.test(text);
};

/**
 * The language of a text by its script; the locale decides only between languages of one script.
 * @param text normalised
 * @param locale BCP 47
 * @returns null for a language that we have no words of, and for a text without words
 */
export const detectLanguage = (text: string, locale: string): Language | null => {
  const han = count(text, /\p{Script=Han}/gu);
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const latin = count(text, /\p{Script=Latin}+(?:'\p{Script=Latin}+)*/gu);
  const rest = count(text, /(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Latin})\p{L}/gu);
  // A character of the others stands for a third of a word.
  const words = Math.max(han / 2, latin, kana / 3, rest / 3);
  if (words === 0) return count(text, /\p{Extended_Pictographic}/gu) > 0 ? 'en' : null;
  if (kana > han / 4 || rest / 3 >= Math.max(latin, han / 2)) return null;
  if (han / 2 >= latin) return 'zh';
  return isEnglish(text, latin, locale) ? 'en' : null;
};
