import { dayIn } from './day.ts';

/** Days as `YYYY-MM-DD`. */

export const addDays = (day: string, days: number): string => {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
};

const HOUR_MS = 3_600_000;
const STEP_MS = 900_000;

/** The first instant of the day in the time zone. Where clocks skip midnight that is later than 00:00 on the wall. */
export const startOfDay = (timeZone: string, day: string): Date => {
  const utc = new Date(`${day}T00:00:00Z`).getTime();
  // Zones lie between UTC-12 and UTC+14, and differ from it by whole quarters of an hour.
  let low = utc - 15 * HOUR_MS;
  let high = utc + 13 * HOUR_MS;
  while (high - low > STEP_MS) {
    const middle = low + Math.floor((high - low) / 2 / STEP_MS) * STEP_MS;
    if (dayIn(timeZone, new Date(middle)) < day) low = middle;
    else high = middle;
  }
  return new Date(high);
};
