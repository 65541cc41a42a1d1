import type { Case, CaseStatus, TimelineEntry } from '@aftercart/contract';
import { caseMachine } from '@aftercart/contract/machines';
import type { Tone } from '../../controls/status-pill/status-pill.ts';
import type { TimelineStep } from '../../controls/timeline/timeline.ts';
import type { Failure } from '../../internal/failure.ts';
import { formatDeadline } from '../../internal/format.ts';
import type { LocalizeController } from '../../internal/localize-controller.ts';
import { describedStations } from '../../internal/station-words.ts';
import { type Station, stationsOf, waitsFor } from '../../internal/stations.ts';
import type { CaseKey } from './messages/en.ts';

/** Words for what the server says in codes. What is newer than these words is left out, or said in general. */

export type Strings = LocalizeController<CaseKey>;

const tones: { readonly [Status in CaseStatus]?: Tone } = { resolved: 'caution', closed: 'positive' };

export const toneOf = (status: CaseStatus): Tone => tones[status] ?? 'neutral';

export const statusWord = (status: CaseStatus, { text }: Strings): string =>
  text(`status.${status}` as CaseKey) || text('status.inProgress');

/** Whether the question, if all is well, waits for an answer. */
export const isAsked = ({ allowedActions }: Case): boolean => allowedActions.includes('followUp');

/** Whether it is the shopper's turn. */
export const isWaiting = (about: Case): boolean => waitsFor(caseMachine, about.status) === 'shopper' || isAsked(about);

/** What is promised by when, or what happens if the shopper says nothing; null when there is nothing to say. */
export function promiseOf(about: Case, { text, locale }: Strings, now = new Date()): string | null {
  const { status, expectedBy, followUp } = about;
  if (status === 'closed') {
    if (!followUp || isAsked(about)) return null;
    if (followUp.satisfied) return text('satisfied');
    const isToCome = followUp.askedAt === null && new Date(followUp.dueAt) > now;
    return isToCome ? text('promise.closed', { time: formatDeadline(followUp.dueAt, locale, now) }) : null;
  }
  if (!expectedBy) return null;
  const time = formatDeadline(expectedBy, locale, now);
  const isLate = new Date(expectedBy) < now;
  if (status === 'resolved') return isLate ? text('settled') : text('promise.resolved', { time });
  return isLate ? text('late', { time }) : text(`promise.${status}` as CaseKey, { time }) || null;
}

/** What happened, told to the shopper: their own steps are "you", all others are the shop's. */
function happened({ type, actor }: TimelineEntry, { text }: Strings): string {
  const own = actor === 'shopper' ? text(`${type}.shopper` as CaseKey) : '';
  return own || text(type as CaseKey);
}

export function timelineOf(about: Case, strings: Strings): TimelineStep[] {
  const { text } = strings;
  const stations = stationsOf(caseMachine, about);
  const labelOf = (station: Station): string => {
    const entry = about.timeline[stations.indexOf(station)];
    if (!entry) return text(`ahead.${station.name}` as CaseKey);
    return happened(entry, strings) || statusWord(about.status, strings);
  };
  return describedStations(stations, labelOf, strings);
}

/** The latest news of a case in one sentence or two. */
export function newsOf(about: Case, strings: Strings): string {
  const last = about.timeline.at(-1);
  const said = [
    `${strings.text('number', { number: about.number })}: ${statusWord(about.status, strings)}.`,
    last && `${happened(last, strings)}.`,
    last?.note,
    promiseOf(about, strings),
  ];
  return said.filter(Boolean).join(' ');
}

/** What cannot be shown at all: asking again would bring the same answer. Empty for any other failure. */
export function goneText({ code }: Failure, { text }: Strings): string {
  if (code === 'not_found') return text('missing');
  return code === 'challenge_invalid' ? text('linkEnded') : '';
}
