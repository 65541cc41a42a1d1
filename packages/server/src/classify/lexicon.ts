import type { SceneTag } from './tags.ts';

/** Words separated by white space; a phrase of several words is joined by underscores: `true_to_size`. */
type Words = string;

/** The words of one scene. */
export type SceneWords = {
  /** Name the scene and judge nothing. */
  names?: Words;
  /** Name and praise it. */
  good?: Words;
  /** Name and blame it. */
  bad?: Words;
  /** Praise, of this scene unless the clause names another. */
  usually?: Words;
  /** Blame it strongly. */
  worst?: Words;
  /** Measure it: no judgement alone, blame with "too", "a bit", "not … enough". */
  scale?: Words;
};

/** A language as data. Numbers in front of words are strengths: see `Token`. */
export type Lexicon = {
  opinions: readonly (readonly [strength: number, words: Words])[];
  scenes: { readonly [Scene in SceneTag]?: SceneWords };
  degrees: readonly (readonly [factor: number, words: Words])[];
  /** Degrees that turn a measure into a fault; a factor below 0 also turns praise around ("not enough"). */
  excesses: readonly (readonly [factor: number, words: Words])[];
  negations: readonly (readonly [reach: number, words: Words])[];
  /** What follows counts more than what went before. */
  contrasts: Words;
  /** Wishes and conditions: praise after them is praise of something else. */
  unreal: Words;
  /** Praise beside these is not believed. */
  irony: Words;
  /** Known, and meaning nothing here; they keep shorter words inside them from being found. */
  ignored: Words;
};

/** What a word or sign does in a text. */
export type Token =
  /** `strength` from -3 (blame) to 3 (praise); `scene` when the word says itself what it judges; soft when it may judge another. */
  | { kind: 'opinion'; strength: number; scene: SceneTag | null; isSoft: boolean }
  | { kind: 'scene'; scene: SceneTag }
  | { kind: 'scale'; scene: SceneTag }
  /** Multiplies the opinion after it. */
  | { kind: 'degree'; factor: number; isExcess: boolean }
  /** Turns an opinion at most `reach` tokens further on. */
  | { kind: 'negation'; reach: number }
  | { kind: 'contrast' }
  | { kind: 'unreal' }
  | { kind: 'irony' }
  | { kind: 'clauseEnd' }
  | { kind: 'sentenceEnd' }
  | { kind: 'other' };

export const other: Token = { kind: 'other' };

const splitWords = (words: Words): string[] => words.split(/\s+/).filter((word) => word !== '');

/** A scene word with a built-in judgement weighs as a plain "good" or "bad" does. */
const strengths = { usually: 1.3, good: 1, bad: -1, worst: -2 } as const;

function* entriesOf(lexicon: Lexicon): Generator<[Words, Token]> {
  for (const [strength, words] of lexicon.opinions)
    yield [words, { kind: 'opinion', strength, scene: null, isSoft: false }];
  for (const [name, words] of Object.entries(lexicon.scenes)) {
    const scene = name as SceneTag;
    yield [words.names ?? '', { kind: 'scene', scene }];
    yield [words.scale ?? '', { kind: 'scale', scene }];
    for (const part of ['usually', 'good', 'bad', 'worst'] as const)
      yield [words[part] ?? '', { kind: 'opinion', strength: strengths[part], scene, isSoft: part === 'usually' }];
  }
  for (const [factor, words] of lexicon.degrees) yield [words, { kind: 'degree', factor, isExcess: false }];
  for (const [factor, words] of lexicon.excesses) yield [words, { kind: 'degree', factor, isExcess: true }];
  for (const [reach, words] of lexicon.negations) yield [words, { kind: 'negation', reach }];
  yield [lexicon.contrasts, { kind: 'contrast' }];
  yield [lexicon.unreal, { kind: 'unreal' }];
  yield [lexicon.irony, { kind: 'irony' }];
  yield [lexicon.ignored, other];
}

export type Dictionary = {
  find(word: string): Token | undefined;
  /** Of the longest entry, in the unit of `lengthOf`. */
  longest: number;
};

/**
 * @param normalise how the language spells an entry when it looks words up
 * @param lengthOf of an entry, in the units in which the language's scanner walks
 */
export const createDictionary = (
  lexicon: Lexicon,
  normalise: (word: string) => string,
  lengthOf: (word: string) => number,
): Dictionary => {
  const tokens = new Map<string, Token>();
  for (const [words, token] of entriesOf(lexicon))
    for (const word of splitWords(words)) tokens.set(normalise(word), token);
  const longest = Math.max(...[...tokens.keys()].map(lengthOf));
  return { find: (word) => tokens.get(word), longest };
};
