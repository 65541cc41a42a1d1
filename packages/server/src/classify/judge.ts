import type { Token } from './lexicon.ts';
import { type Classification, type SceneTag, type Sentiment, tagsOf } from './tags.ts';

/** How far a degree word reaches, in tokens. */
const DEGREE_REACH = 3;
/** How far an opinion may lie from the scene that it judges, in tokens. */
const SCENE_REACH = 15;
/** What is left of praise that is denied ("not good"), and of blame that is ("not bad"). */
const DENIED_PRAISE = -0.9;
const DENIED_BLAME = -0.6;
/** Too much or too little of something that is only measured. */
const FAULT = -1;

/** What the languages do differently; each was chosen on training texts alone (docs/classification.md). */
export type Weights = {
  /** Of the part of a sentence before a contrast ("…, but"), and of the part after it. */
  beforeContrast: number;
  afterContrast: number;
  /** Of the last of several sentences, where people sum up. */
  lastSentence: number;
  /** Words of the other side that a text may hold before it stops being one-sided. */
  doubt: number;
  /** The balance, from -1 (only blame) to 1 (only praise), from which on a text is positive, and down to which it is negative. */
  positiveFrom: number;
  negativeTo: number;
};

/** A judgement that was found. */
type Judgement = { at: number; value: number; scene: SceneTag | null; isSoft: boolean };

/** Part of a sentence: what a negation or a degree cannot leave. */
type Clause = { tokens: Token[]; sentence: number; afterContrast: boolean; beforeContrast: boolean };

/** The words before an opinion that change it, back to the opinion before. */
const modify = (tokens: readonly Token[], at: number): { factor: number; isDenied: boolean; isExcess: boolean } => {
  let factor = 1;
  let isDenied = false;
  let isExcess = false;
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === 'opinion') break;
    const distance = at - before;
    if (token.kind === 'degree' && distance <= DEGREE_REACH) {
      factor *= token.factor;
      isExcess ||= token.isExcess;
    }
    if (token.kind === 'negation' && distance <= token.reach) isDenied = !isDenied;
  }
  return { factor, isDenied, isExcess };
};

const judgeOpinion = (strength: number, factor: number, isDenied: boolean): number => {
  const value = strength * factor;
  if (!isDenied) return value;
  return value * (value > 0 ? DENIED_PRAISE : DENIED_BLAME);
};

/** A measure is a fault when there is too much or not enough of it, and fine when that is denied ("not too small"). */
const judgeScale = (factor: number, isDenied: boolean, isExcess: boolean): number => {
  if (!isExcess) return 0;
  return isDenied ? -0.5 * FAULT : FAULT * Math.max(Math.abs(factor), 0.8);
};

const judgementsOf = ({ tokens }: Clause): Judgement[] => {
  const isUnreal = tokens.some(({ kind }) => kind === 'unreal');
  const isIronic = tokens.some(({ kind }) => kind === 'irony');
  return tokens.flatMap((token, at): Judgement[] => {
    if (token.kind !== 'opinion' && token.kind !== 'scale') return [];
    const { factor, isDenied, isExcess } = modify(tokens, at);
    const value =
      token.kind === 'opinion'
        ? judgeOpinion(token.strength, factor, isDenied)
        : judgeScale(factor, isDenied, isExcess);
    // Praise in a wish or in mockery is none; blame stays blame.
    return [
      {
        at,
        value: value > 0 && (isUnreal || isIronic) ? 0 : value,
        scene: token.scene,
        isSoft: token.kind === 'opinion' && token.isSoft,
      },
    ];
  });
};

/** The scene that a token puts into words by itself. */
const firmScene = (token: Token | undefined): SceneTag | null => {
  if (token === undefined || !('scene' in token)) return null;
  return token.kind === 'opinion' && token.isSoft ? null : token.scene;
};

/** The scene that an opinion without a firm one speaks of: the nearest named in its clause, rather before it than after. */
const nearestScene = (tokens: readonly Token[], at: number): SceneTag | null => {
  for (let distance = 1; distance <= SCENE_REACH; distance += 1) {
    const scene = firmScene(tokens[at - distance]) ?? firmScene(tokens[at + distance]);
    if (scene !== null) return scene;
  }
  return null;
};

const clausesOf = (tokens: readonly Token[]): Clause[] => {
  const clauses: Clause[] = [];
  let sentence = 0;
  let current: Clause = { tokens: [], sentence, afterContrast: false, beforeContrast: false };
  const close = (afterContrast: boolean): void => {
    if (current.tokens.length > 0) clauses.push(current);
    current = { tokens: [], sentence, afterContrast, beforeContrast: false };
  };
  for (const token of tokens) {
    if (token.kind === 'sentenceEnd') {
      if (current.tokens.length > 0 || clauses.at(-1)?.sentence === sentence) sentence += 1;
      close(false);
    } else if (token.kind === 'clauseEnd') close(current.afterContrast);
    else if (token.kind === 'contrast') {
      close(true);
      for (let at = clauses.length - 1; clauses[at]?.sentence === sentence; at -= 1) {
        const clause = clauses[at];
        if (clause === undefined || clause.beforeContrast) break;
        clause.beforeContrast = true;
      }
    } else current.tokens.push(token);
  }
  close(false);
  return clauses;
};

const sentimentOf = (value: number, positiveFrom: number, negativeTo: number): Sentiment => {
  if (value >= positiveFrom) return 'positive';
  return value <= negativeTo ? 'negative' : 'neutral';
};

/** From this balance on a scene is judged; below, what was said of it is mixed, faint or nothing. */
const SCENE_JUDGED_FROM = 0.35;
/** As `doubt` of a text: one faint word ("so-so") is no judgement, one plain word ("good") is. */
const SCENE_DOUBT = 1;

type Sum = { praise: number; blame: number };

const add = (sum: Sum, value: number): void => {
  if (value > 0) sum.praise += value;
  else sum.blame -= value;
};

const balanceOf = ({ praise, blame }: Sum, doubt: number): number => (praise - blame) / (praise + blame + doubt);

const sumIn = (scenes: Map<SceneTag, Sum>, scene: SceneTag): Sum => {
  const sum = scenes.get(scene) ?? { praise: 0, blame: 0 };
  scenes.set(scene, sum);
  return sum;
};

/** What a text says, from the tokens of any language. Takes time in proportion to their number. */
export const judge = (tokens: readonly Token[], weights: Weights): Classification => {
  const clauses = clausesOf(tokens);
  const lastSentence = clauses.at(-1)?.sentence;
  const scenes = new Map<SceneTag, Sum>();
  const whole: Sum = { praise: 0, blame: 0 };
  let carried: { scene: SceneTag; sentence: number } | null = null;

  for (const clause of clauses) {
    const weight =
      (clause.beforeContrast ? weights.beforeContrast : 1) *
      (clause.afterContrast ? weights.afterContrast : 1) *
      (lastSentence !== 0 && clause.sentence === lastSentence ? weights.lastSentence : 1);
    let named: SceneTag | null = null;
    for (const token of clause.tokens) {
      const scene = firmScene(token);
      if (scene === null) continue;
      named = scene;
      sumIn(scenes, scene);
    }
    const carriedScene: SceneTag | null =
      named === null && !clause.afterContrast && carried?.sentence === clause.sentence ? carried.scene : null;
    for (const { at, value, scene, isSoft } of judgementsOf(clause)) {
      add(whole, value * weight);
      const other = named === null ? carriedScene : nearestScene(clause.tokens, at);
      const about = isSoft ? (other ?? scene) : (scene ?? other);
      if (about !== null) add(sumIn(scenes, about), value);
    }
    // "The staff, really nice": the next clause of the sentence may still speak of it, the one after may not.
    carried = named === null ? null : { scene: named, sentence: clause.sentence };
  }

  const judged = new Map(
    [...scenes].map(([scene, sum]) => [
      scene,
      sentimentOf(balanceOf(sum, SCENE_DOUBT), SCENE_JUDGED_FROM, -SCENE_JUDGED_FROM),
    ]),
  );
  const balance = balanceOf(whole, weights.doubt);
  return { sentiment: sentimentOf(balance, weights.positiveFrom, weights.negativeTo), tags: tagsOf(judged) };
};
