import { en } from './en.lexicon.ts';
import { createDictionary, other, type Token } from './lexicon.ts';

const vowel = /[aeiouy]/;

const undoubled = (word: string): string => (/([bdgklmnprt])\1$/.test(word) ? word.slice(0, -1) : word);

/** Without one ending, when something pronounceable is left. */
const cut = (word: string, ending: string, least: number): string | null => {
  const rest = word.slice(0, -ending.length);
  return word.endsWith(ending) && rest.length >= least && vowel.test(rest) ? rest : null;
};

/**
 * One spelling for the forms of a word: "fits", "fitted" and "fitting" meet. It need not be a word; it is applied to the
 * lexicon and the text alike.
 */
export const stem = (word: string): string => {
  // No form of any word in the lexicon is as long.
  if (word.length > 30) return word;
  let rest = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (rest.includes("'")) return rest;
  const plural = cut(rest, 'ies', 2);
  if (plural !== null) rest = `${plural}y`;
  else if (/(s|x|ch|sh)es$/.test(rest)) rest = rest.slice(0, -2);
  else if (!/(ss|us|is)$/.test(rest)) rest = cut(rest, 's', 2) ?? rest;
  const bare = cut(rest, 'ing', 3) ?? cut(rest, 'ed', 3);
  rest = bare === null ? rest : undoubled(bare);
  rest = cut(rest, 'ly', 3) ?? rest;
  rest = cut(rest, 'e', 3) ?? rest;
  return rest.endsWith('y') && rest.length > 3 ? `${rest.slice(0, -1)}i` : rest;
};

const dictionary = createDictionary(
  en,
  (phrase) => phrase.split('_').map(stem).join(' '),
  (phrase) => phrase.split(' ').length,
);

/** A word with its apostrophes, a run of stops, or a sign that may be an emoji. */
const piece = /[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*|[.!?;\n…]+|[,:()\u2013\u2014]+|\p{Extended_Pictographic}/gu;

const stops = /^[.!?;\n…]/;
const pauses = /^[,:()\u2013\u2014]/;

/**
 * @param text normalised and in lower case
 * @returns one token for a known word or phrase, and one for each other word
 */
export const tokeniseEnglish = (text: string): Token[] => {
  const words = (text.match(piece) ?? []).map(stem);
  const tokens: Token[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    if (stops.test(word)) tokens.push({ kind: 'sentenceEnd' });
    else if (pauses.test(word)) tokens.push({ kind: 'clauseEnd' });
    let length = Math.min(dictionary.longest, words.length - at);
    let found: Token | undefined;
    while (length > 0 && found === undefined) {
      found = dictionary.find(words.slice(at, at + length).join(' '));
      if (found === undefined) length -= 1;
    }
    if (found !== undefined) tokens.push(found);
    else if (!stops.test(word) && !pauses.test(word)) tokens.push(other);
    at += Math.max(length, 1);
  }
  return tokens;
};
