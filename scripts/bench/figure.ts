/** Median, lowest and highest of several rounds. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

/** What a benchmark prints: a measurement, the same of its baseline, and their ratio round by round. */
export interface Figure {
  name: string;
  unit: string;
  subject: Spread;
  baseline: Spread | undefined;
  ratio: Spread | undefined;
  /** In words, as the budget states it: "≤ 1.4 ×". */
  target: string;
  met: boolean;
}

function spread(values: number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
  return { median, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

export interface Limit {
  kind: 'at most' | 'at least';
  value: number;
}

const sign = { 'at most': '≤', 'at least': '≥' } as const;

const holds = (value: number, limit: Limit): boolean =>
  limit.kind === 'at most' ? value <= limit.value : value >= limit.value;

/** A ratio to a baseline that was measured in the same rounds. */
export function ratioFigure(name: string, unit: string, rounds: [number, number][], limit: Limit): Figure {
  const ratio = spread(rounds.map(([subject, baseline]) => subject / baseline));
  return {
    name,
    unit,
    subject: spread(rounds.map(([subject]) => subject)),
    baseline: spread(rounds.map(([, baseline]) => baseline)),
    ratio,
    target: `${sign[limit.kind]} ${String(limit.value)} ×`,
    met: holds(ratio.median, limit),
  };
}

/** A measurement that has a limit of its own and needs no baseline. */
export function plainFigure(name: string, unit: string, values: number[], limit: Limit): Figure {
  const subject = spread(values);
  return {
    name,
    unit,
    subject,
    baseline: undefined,
    ratio: undefined,
    target: `${sign[limit.kind]} ${String(limit.value)} ${unit}`,
    met: holds(subject.median, limit),
  };
}

/** Subject and baseline take turns, and who begins changes, so that a slow minute of the machine hits both. */
export async function interleave(
  rounds: number,
  subject: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<[number, number][]> {
  const measured: [number, number][] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await subject();
      measured.push([first, await baseline()]);
    } else {
      const first = await baseline();
      measured.push([await subject(), first]);
    }
  }
  return measured;
}

/** One round made of several short turns of both, so that a busy moment of the machine hits both alike: their means. */
export async function inTurns(
  turns: number,
  subject: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<[number, number]> {
  const measured = await interleave(turns, subject, baseline);
  const mean = (side: 0 | 1): number => measured.reduce((sum, pair) => sum + pair[side], 0) / turns;
  return [mean(0), mean(1)];
}

export async function repeated<Value>(times: number, measure: () => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (let done = 0; done < times; done += 1) values.push(await measure());
  return values;
}
