import type { SurveySettings } from '@aftercart/contract';
import { addDays, startOfDay } from '../../lib/calendar.ts';
import { dayIn } from '../../lib/day.ts';

/** Pure rules of how often one person is asked anything: surveys and nudges share one budget. */

/** The last days on which somebody was asked, `YYYY-MM-DD`; null: never. */
export type LastContacts = { any: string | null; nps: string | null };

export const nobodyAsked: LastContacts = { any: null, nps: null };

export type ContactRules = Pick<SurveySettings, 'quietDays' | 'npsDays'> & { timeZone: string };

/**
 * When somebody may be asked again; null: now. Days are counted by the calendar of the shop: asked on Monday, with 7 quiet
 * days, asked again from Monday on.
 */
export const quietUntil = (
  last: LastContacts,
  { quietDays, npsDays, timeZone }: ContactRules,
  { hasNps, now }: { hasNps: boolean; now: Date },
): Date | null => {
  const free = [
    last.any === null ? null : addDays(last.any, quietDays),
    hasNps && last.nps !== null ? addDays(last.nps, npsDays) : null,
  ].filter((day) => day !== null);
  const latest = free.sort().at(-1);
  return latest === undefined || latest <= dayIn(timeZone, now) ? null : startOfDay(timeZone, latest);
};
