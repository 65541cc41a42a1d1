/** A stream of numbers from 0 to 1 that is the same in every run (Park and Miller's minimal standard). */
const repeatable = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

const ROUNDS = 1_000;

/**
 * Where a figure lies in 95 of 100 samples that were drawn as this one was: the percentile bootstrap. The same samples in
 * every run.
 */
export const intervalOf = <T>(sample: readonly T[], figure: (sample: readonly T[]) => number): [number, number] => {
  const next = repeatable(20_211);
  const draw = (): T[] =>
    sample.flatMap(() => {
      const at = Math.floor(next() * sample.length);
      return sample.slice(at, at + 1);
    });
  const figures = Array.from({ length: ROUNDS }, () => figure(draw())).sort((left, right) => left - right);
  return [figures[Math.floor(ROUNDS * 0.025)] ?? 0, figures[Math.ceil(ROUNDS * 0.975) - 1] ?? 0];
};
