const day = 24 * 3600 * 1000;
const week = 7 * day;
/** So old is the newest order at least: it was delivered two days after it was placed. */
const youngest = 2.5 * day;

/**
 * By how many whole weeks the dates of the data are moved so that its newest order was delivered lately: days of the
 * week, times of day and all distances stay as they were. Both in milliseconds since 1970.
 */
export function weeksToMove(newest: number, now: number): number {
  return Math.max(0, Math.floor((now - youngest - newest) / week));
}
