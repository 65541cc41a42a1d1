import type {
  CesSummary,
  CsatSummary,
  FeedbackDay,
  FeedbackMetric,
  NpsSummary,
  Rating,
  SentimentCounts,
  TagCounts,
} from '@aftercart/contract';
import { groupBy } from '../../lib/group-by.ts';
import type { FieldError } from '../../lib/result.ts';

/** Pure arithmetic of summaries. Everything is counted together first: an average of averages would be wrong. */

const DAY_MS = 86_400_000;

/** How many answers gave each score. */
export type ScoreCounts = ReadonlyMap<number, number>;

/** The two-sided 95 % quantile of the standard normal distribution. */
const Z = 1.959963984540054;

const round = (value: number, digits: number): number => {
  const factor = 10 ** digits;
  // Adding 0 makes of -0 a 0.
  return Math.round(value * factor) / factor + 0;
};
const clamp = (value: number, lowest: number, highest: number): number => Math.min(highest, Math.max(lowest, value));

const countBetween = (scores: ScoreCounts, from: number, to: number): number => {
  let sum = 0;
  for (const [score, count] of scores) if (score >= from && score <= to) sum += count;
  return sum;
};

const sumOf = (scores: ScoreCounts): { count: number; sum: number } => {
  let count = 0;
  let sum = 0;
  for (const [score, times] of scores) {
    count += times;
    sum += score * times;
  }
  return { count, sum };
};

export type Groups = { promoters: number; passives: number; detractors: number };

/**
 * The Net Promoter Score and its standard error, both as shares from -1 to 1. One answer is worth +1, 0 or -1, so with
 * the shares p of promoters and d of detractors the score is p - d, the variance of one answer p + d - (p - d)², and the
 * standard error the square root of that over n (variance of a difference of two shares of one multinomial sample;
 * B. Rocks, "Interval Estimation for the Net Promoter Score", The American Statistician 70 (2016) 365-372).
 */
export const netPromoterScore = ({ promoters, passives, detractors }: Groups): { score: number; error: number } => {
  const count = promoters + passives + detractors;
  const score = (promoters - detractors) / count;
  const variance = (promoters + detractors) / count - score ** 2;
  return { score, error: Math.sqrt(Math.max(0, variance) / count) };
};

/**
 * The 95 % score interval of a share (E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical
 * Inference", Journal of the American Statistical Association 22 (1927) 209-212). With p = hits / n it is
 * (p + z²/2n ± z · √(p(1-p)/n + z²/4n²)) / (1 + z²/n): never outside of 0 and 1, and sensible for few answers.
 */
export const wilsonInterval = (hits: number, count: number): { low: number; high: number } => {
  const share = hits / count;
  const square = Z ** 2 / count;
  const middle = share + square / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / count + square / (4 * count));
  return {
    low: hits === 0 ? 0 : (middle - half) / (1 + square),
    high: hits === count ? 1 : (middle + half) / (1 + square),
  };
};

/** NPS in points from -100 to 100 with its normal 95 % interval, cut off at the ends of the scale; null for no answer. */
export const npsSummary = (scores: ScoreCounts): NpsSummary | null => {
  const groups = {
    promoters: countBetween(scores, 9, 10),
    passives: countBetween(scores, 7, 8),
    detractors: countBetween(scores, 0, 6),
  };
  const count = groups.promoters + groups.passives + groups.detractors;
  if (count === 0) return null;
  const { score, error } = netPromoterScore(groups);
  return {
    count,
    ...groups,
    value: round(100 * score, 1),
    low: round(100 * clamp(score - Z * error, -1, 1), 1),
    high: round(100 * clamp(score + Z * error, -1, 1), 1),
  };
};

/** A share in percent with its 95 % interval, beside the mean score; null for no answer. */
const shareSummary = (scores: ScoreCounts, from: number, to: number) => {
  const { count, sum } = sumOf(scores);
  if (count === 0) return null;
  const hits = countBetween(scores, from, to);
  const { low, high } = wilsonInterval(hits, count);
  return {
    count,
    hits,
    value: round((100 * hits) / count, 1),
    low: round(100 * low, 1),
    high: round(100 * high, 1),
    average: round(sum / count, 2),
  };
};

/** CSAT: the share of 4 and 5. */
export const csatSummary = (scores: ScoreCounts): CsatSummary | null => {
  const share = shareSummary(scores, 4, 5);
  if (share === null) return null;
  const { hits: satisfied, ...numbers } = share;
  return { satisfied, ...numbers };
};

/** CES: the share of 5 to 7, where 7 is very easy. */
export const cesSummary = (scores: ScoreCounts): CesSummary | null => {
  const share = shareSummary(scores, 5, 7);
  if (share === null) return null;
  const { hits: easy, ...numbers } = share;
  return { easy, ...numbers };
};

/** The answers of a metric, of one day or of all days together. */
export type ScoredGroup = {
  day: string | null;
  metric: FeedbackMetric;
  scores: ScoreCounts;
  sentiment: SentimentCounts;
};

const scoresOf = (groups: readonly ScoredGroup[], metric: FeedbackMetric): ScoreCounts => {
  const sums = new Map<number, number>();
  for (const group of groups) {
    if (group.metric !== metric) continue;
    for (const [score, count] of group.scores) sums.set(score, (sums.get(score) ?? 0) + count);
  }
  return sums;
};

/** The three metrics of the same answers. */
export const metricsOf = (groups: readonly ScoredGroup[]) => ({
  nps: npsSummary(scoresOf(groups, 'nps')),
  csat: csatSummary(scoresOf(groups, 'csat')),
  ces: cesSummary(scoresOf(groups, 'ces')),
});

/** The numbers of each day somebody answered on, oldest first. */
export const daysOf = (groups: readonly ScoredGroup[]): FeedbackDay[] =>
  [...groupBy(groups, ({ day }) => day ?? '')]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([date, ofDay]) => ({ date, ...metricsOf(ofDay) }))
    // A day whose last answer was corrected away is a day nobody answered on.
    .filter(({ nps, csat, ces }) => nps !== null || csat !== null || ces !== null);

export const sentimentsOf = (groups: readonly ScoredGroup[]): SentimentCounts => {
  const sums: SentimentCounts = { positive: 0, neutral: 0, negative: 0 };
  for (const { sentiment } of groups) {
    sums.positive += sentiment.positive;
    sums.neutral += sentiment.neutral;
    sums.negative += sentiment.negative;
  }
  return sums;
};

/** Scenes that somebody speaks of, most frequent first. */
export const rankTags = (tags: readonly TagCounts[]): TagCounts[] => {
  const total = ({ positive, neutral, negative }: TagCounts): number => positive + neutral + negative;
  return tags
    .filter((tag) => total(tag) > 0)
    .sort((left, right) => total(right) - total(left) || (left.scene < right.scene ? -1 : 1));
};

const firstOfMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);

/**
 * The months that lie in a span as a whole: the first days of the first and the last of them, and the last day of all.
 * Null when there is none.
 */
export const wholeMonths = (from: string, to: string): { first: string; last: string; lastDay: string } | null => {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const first = firstOfMonth(year, day === 1 ? month - 1 : month);
  const after = new Date(Date.parse(to) + DAY_MS);
  const next = firstOfMonth(after.getUTCFullYear(), after.getUTCMonth());
  if (next <= first) return null;
  const lastDay = new Date(Date.parse(next) - DAY_MS).toISOString().slice(0, 10);
  return { first, last: `${lastDay.slice(0, 7)}-01`, lastDay };
};

/** The public numbers of one thing. */
export const ratingOf = (subjectId: string, scores: ScoreCounts): Rating => {
  const { count, sum } = sumOf(scores);
  return {
    subjectId,
    count,
    average: count === 0 ? null : round(sum / count, 2),
    distribution: [1, 2, 3, 4, 5].map((score) => scores.get(score) ?? 0),
  };
};

const MOST_DAYS = 366;

/** What is wrong with a span of days; both ends belong to it. */
export const checkSpan = (from: string, to: string): FieldError[] => {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  if (days < 1) return [{ pointer: '/query/to', code: 'before_from', message: 'The last day lies before the first.' }];
  if (days <= MOST_DAYS) return [];
  return [{ pointer: '/query/to', code: 'span_too_long', message: `Ask for at most ${MOST_DAYS} days at once.` }];
};
