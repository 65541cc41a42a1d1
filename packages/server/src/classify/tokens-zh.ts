import { createDictionary, other, type Token } from './lexicon.ts';
import { zh } from './zh.lexicon.ts';
import { simplified } from './zh.traditional.ts';

const dictionary = createDictionary(
  zh,
  (word) => word.toLowerCase(),
  (word) => word.length,
);

const stops = new Set('。！？!?；;\n…~～');
const pauses = new Set('，,、：:（）()【】# .“”"');

/**
 * Chinese has no spaces between words: at each place the longest known word is taken.
 * @param text normalised and in lower case
 * @returns one token for a known word, and one for each other character
 */
export const tokeniseChinese = (text: string): Token[] => {
  const signs = simplified(text);
  const tokens: Token[] = [];
  let at = 0;
  while (at < signs.length) {
    const sign = signs[at] ?? '';
    let length = Math.min(dictionary.longest, signs.length - at);
    let found: Token | undefined;
    while (length > 0 && found === undefined) {
      found = dictionary.find(signs.slice(at, at + length));
      if (found === undefined) length -= 1;
    }
    if (found !== undefined) tokens.push(found);
    else if (stops.has(sign)) tokens.push({ kind: 'sentenceEnd' });
    else if (pauses.has(sign)) tokens.push({ kind: 'clauseEnd' });
    else tokens.push(other);
    at += Math.max(length, 1);
  }
  return tokens;
};
