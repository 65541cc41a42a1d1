import { judge, type Weights } from './judge.ts';
import { detectLanguage, type Language, normalise } from './language.ts';
import type { Token } from './lexicon.ts';
import type { Classification } from './tags.ts';
import { tokeniseEnglish } from './tokens-en.ts';
import { tokeniseChinese } from './tokens-zh.ts';

const languages: { readonly [L in Language]: { tokenise(text: string): Token[]; weights: Weights } } = {
  zh: {
    tokenise: tokeniseChinese,
    weights: {
      beforeContrast: 0.7,
      afterContrast: 1.3,
      lastSentence: 1.5,
      doubt: 1,
      positiveFrom: 0.1,
      negativeTo: -0.3,
    },
  },
  en: {
    tokenise: tokeniseEnglish,
    weights: { beforeContrast: 0.6, afterContrast: 1, lastSentence: 1, doubt: 2, positiveFrom: 0.2, negativeTo: -0.3 },
  },
};

const nothing: Classification = { sentiment: 'neutral', tags: [] };

/**
 * Sentiment and tags of a text by rules. Chinese and English are understood; in any other language, and of a text
 * without words, the answer is neutral without tags.
 * @param text as it was written; of more than 10,000 characters the rest is not read
 * @param locale BCP 47, of the page that the text was written on: decides only where the script leaves a doubt
 */
export const classifyText = (text: string, locale: string): Classification => {
  const readable = normalise(text);
  const language = detectLanguage(readable, locale);
  if (language === null) return nothing;
  const { tokenise, weights } = languages[language];
  return judge(tokenise(readable), weights);
};
