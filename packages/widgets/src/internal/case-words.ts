import type { Way } from '@aftercart/contract/machines';
import { formatDeadline } from './format.ts';
import type { MessageValues } from './messages.ts';
import { type CommonStrings, describedStations } from './station-words.ts';
import { type Station, waitsFor } from './stations.ts';

/** An element's texts, whatever the rest of its keys are: those that are made of a status must be among them. */
interface StatusStrings {
  readonly locale: string;
  readonly text: CommonStrings['text'] & ((key: never, values?: MessageValues) => string);
}

interface Promised<Status extends string> {
  readonly status: Status;
  readonly expectedBy: string | null;
  readonly declineReason: string | null;
}

/** What is promised, what the shopper is asked to do in time, or why it was declined; null when there is nothing to say. */
export function promiseWords<Status extends string>(
  { status, expectedBy, declineReason }: Promised<Status>,
  way: Way<Status>,
  { text, locale }: StatusStrings,
  now = new Date(),
): string | null {
  // The merchant's own codes have the merchant's own words, or none.
  if (status === 'declined') return text(`declined.${declineReason ?? ''}` as never) || null;
  if (!expectedBy) return null;
  const time = formatDeadline(expectedBy, locale, now);
  const isLate = new Date(expectedBy) < now && waitsFor(way, status) !== 'shopper';
  return isLate ? text('late', { time }) : text(`promise.${status}` as never, { time }) || null;
}

/** The way so far and ahead. What is newer than our words is said by the word for its status. */
export const wayWords = (stations: readonly Station[], statusWord: string, strings: StatusStrings) =>
  describedStations(
    stations,
    ({ state, name }) => strings.text((state === 'upcoming' ? `ahead.${name}` : name) as never) || statusWord,
    strings,
  );

/** What the shop asked last; null when it waits for nothing. */
export const questionIn = (
  timeline: readonly { readonly type: string; readonly note: string | null }[],
): string | null => timeline.findLast(({ type }) => type.endsWith('.infoRequested'))?.note ?? null;
