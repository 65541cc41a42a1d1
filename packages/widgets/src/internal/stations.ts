import type { TimelineEntry } from '@aftercart/contract';
import type { Way } from '@aftercart/contract/machines';

/** One stop on the way of a return or claim: what happened, or a status that is still to come. */
export interface Station {
  /** Event type of what happened, status of what comes. */
  readonly name: string;
  readonly state: 'done' | 'current' | 'upcoming' | 'failed';
  readonly at: string | null;
  readonly note: string | null;
}

/** What did not go well stays visible, also when it went on afterwards. */
const failed = /declined$|Failed$/;

/**
 * The way so far from the timeline, the way ahead from the state table. A status that is newer than this code has no way ahead and
 * counts as under way.
 */
export function stationsOf<Status extends string>(
  way: Way<Status>,
  { status, timeline }: { readonly status: Status; readonly timeline: readonly TimelineEntry[] },
): Station[] {
  const { step = null } = nodeOf(way, status) ?? {};
  const now = !hasEnded(way, status) ? 'current' : step === null ? 'failed' : 'done';
  const past = timeline.map(({ type, at, note }, index): Station => {
    const isLast = index === timeline.length - 1;
    return { name: type, state: isLast ? now : failed.test(type) ? 'failed' : 'done', at, note };
  });
  const ahead = step === null ? [] : way.steps.slice(step + 1);
  return [...past, ...ahead.map((name): Station => ({ name, state: 'upcoming', at: null, note: null }))];
}

/** A newer server knows more statuses than this code. */
const nodeOf = <Status extends string>(way: Way<Status>, status: Status) =>
  way.states[status] as Way<Status>['states'][Status] | undefined;

/** Who has to move, or null when it has come to its end or is unknown. */
export const waitsFor = <Status extends string>(way: Way<Status>, status: Status) =>
  nodeOf(way, status)?.waitsFor ?? null;

/** Whether nothing is owed any more. A status that is newer than this code counts as under way. */
export const hasEnded = <Status extends string>(way: Way<Status>, status: Status): boolean =>
  nodeOf(way, status)?.waitsFor === null;
