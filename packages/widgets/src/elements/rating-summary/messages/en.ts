import type { Messages } from '../../../internal/messages.ts';

export const en = {
  summary: { one: '{average} of {total} stars, {count} rating', other: '{average} of {total} stars, {count} ratings' },
  empty: 'No ratings yet',
  distribution: 'Ratings by number of stars',
  stars: { one: '{count} star', other: '{count} stars' },
} satisfies Messages;

export type RatingSummaryKey = keyof typeof en;
