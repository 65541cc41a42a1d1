import type { Return, ReturnStatus } from '@aftercart/contract';
import { returnWay } from '@aftercart/contract/machines';
import type { Tone } from '../../controls/status-pill/status-pill.ts';
import type { TimelineStep } from '../../controls/timeline/timeline.ts';
import { promiseWords, wayWords } from '../../internal/case-words.ts';
import type { Failure } from '../../internal/failure.ts';
import { localizedText } from '../../internal/format.ts';
import type { LocalizeController } from '../../internal/localize-controller.ts';
import { stationsOf } from '../../internal/stations.ts';
import type { ReturnFormKey } from './messages/en.ts';
import type { ReturnReason } from './return-form.rules.ts';

/** Words for what the server says in codes. What is newer than these words is left out, or said in general. */

export type Strings = Pick<LocalizeController<ReturnFormKey>, 'locale' | 'text'>;

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

export const promiseOf = (about: Return, strings: Strings, now?: Date): string | null =>
  promiseWords(about, returnWay, strings, now);

export function timelineOf(about: Return, strings: Strings): TimelineStep[] {
  const isExchange = about.resolution === 'exchange';
  const stations = stationsOf(returnWay, about).map((station) =>
    isExchange && station.name === 'refunded' ? { ...station, name: 'exchanged' } : station,
  );
  return wayWords(stations, statusWord(about.status, strings), strings);
}

export function failureText(failure: Failure, { text }: Strings): string {
  if (failure.code === 'return_limit_reached') return text('limitReached');
  if (failure.code === 'not_found') return text('orderMissing');
  if (failure.code === 'order_not_returnable') return text('why.order_cancelled');
  return text(failure.message);
}
