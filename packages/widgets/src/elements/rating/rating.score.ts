export type RatingMetric = 'csat' | 'nps' | 'ces';

/** The scales as they are defined: satisfaction in stars, recommendation 0-10, effort 1-7. */
export const scales: Readonly<Record<RatingMetric, readonly [min: number, max: number]>> = {
  csat: [1, 5],
  nps: [0, 10],
  ces: [1, 7],
};

/** A score of the metric's scale, or null for anything else. */
export function scoreFrom(value: unknown, metric: RatingMetric): number | null {
  if (value === null || value === undefined || value === '') return null;
  const score = Number(value);
  const [min, max] = scales[metric];
  return Number.isInteger(score) && score >= min && score <= max ? score : null;
}
