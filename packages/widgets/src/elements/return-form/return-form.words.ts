import type { Return, ReturnStatus } from '@aftercart/contract';
import { returnWay } from '@aftercart/contract/machines';
import type { Tone } from '../../controls/status-pill/status-pill.ts';
import type { TimelineStep } from '../../controls/timeline/timeline.ts';
import type { Failure } from '../../internal/failure.ts';
import { formatDeadline, localizedText } from '../../internal/format.ts';
import type { LocalizeController } from '../../internal/localize-controller.ts';
import { describedStations } from '../../internal/station-words.ts';
import { type Station, stationsOf, waitsFor } from '../../internal/stations.ts';
import type { ReturnFormKey } from './messages/en.ts';
import type { ReturnReason } from './return-form.rules.ts';

/** Words for what the server says in codes. What is newer than these words is left out, or said in general. */

export type Strings = LocalizeController<ReturnFormKey>;

const tones: { readonly [Status in ReturnStatus]?: Tone } = {
  infoNeeded: 'caution',
  approved: 'positive',
  refunded: 'positive',
  exchanged: 'positive',
  declined: 'negative',
};

export const toneOf = (status: ReturnStatus): Tone => tones[status] ?? 'neutral';

export const statusWord = (status: ReturnStatus, { text }: Strings): string =>
  text(`status.${status}`) || text('status.requested');

/** The merchant's words for a reason, else ours, else its code. */
export function reasonWord(reason: Pick<ReturnReason, 'code' | 'label'>, { text, locale }: Strings): string {
  if (reason.label) return localizedText(reason.label, locale);
  return text(`reason.${reason.code}` as ReturnFormKey) || reason.code;
}

/** What is promised, what the shopper is asked to do in time, or why it was declined; null when there is nothing to say. */
export function promiseOf(about: Return, { text, locale }: Strings, now = new Date()): string | null {
  const { status, expectedBy, declineReason } = about;
  // The merchant's own codes have the merchant's own words, or none.
  if (status === 'declined') return text(`declined.${declineReason ?? ''}` as ReturnFormKey) || null;
  if (!expectedBy) return null;
  const time = formatDeadline(expectedBy, locale, now);
  const isLate = new Date(expectedBy) < now && waitsFor(returnWay, status) !== 'shopper';
  return isLate ? text('late', { time }) : text(`promise.${status}` as ReturnFormKey, { time }) || null;
}

/** What the shop asked last; null when it waits for nothing. */
export const questionOf = ({ timeline }: Return): string | null =>
  timeline.findLast(({ type }) => type === 'return.infoRequested')?.note ?? null;

export function timelineOf(about: Return, strings: Strings): TimelineStep[] {
  const { text } = strings;
  const labelOf = ({ state, name }: Station): string => {
    if (state !== 'upcoming') return text(name as ReturnFormKey) || statusWord(about.status, strings);
    const isExchange = name === 'refunded' && about.resolution === 'exchange';
    return text(`ahead.${isExchange ? 'exchanged' : name}` as ReturnFormKey);
  };
  return describedStations(stationsOf(returnWay, about), labelOf, strings);
}

export function failureText(failure: Failure, { text }: Strings): string {
  if (failure.code === 'return_limit_reached') return text('limitReached');
  if (failure.code === 'not_found') return text('orderMissing');
  if (failure.code === 'order_not_returnable') return text('why.order_cancelled');
  return text(failure.message);
}
