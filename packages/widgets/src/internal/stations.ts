import type { TimelineEntry } from '@aftercart/contract';
import type { Machine } from '@aftercart/contract/machines';

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
  machine: Machine<Status, string>,
  { status, timeline }: { readonly status: Status; readonly timeline: readonly TimelineEntry[] },
): Station[] {
  const node = machine.states[status] as Machine<Status, string>['states'][Status] | undefined;
  const ended = node?.waitsFor === null;
  const now = !ended ? 'current' : node.step === null ? 'failed' : 'done';
  const past = timeline.map(({ type, at, note }, index): Station => {
    const isLast = index === timeline.length - 1;
    return { name: type, state: isLast ? now : failed.test(type) ? 'failed' : 'done', at, note };
  });
  const ahead = node && node.step !== null ? machine.steps.slice(node.step + 1) : [];
  return [...past, ...ahead.map((name): Station => ({ name, state: 'upcoming', at: null, note: null }))];
}

/** Who has to move, or null when it has come to its end or is unknown. */
export function waitsFor<Status extends string>(
  machine: Machine<Status, string>,
  status: Status,
): 'shopper' | 'merchant' | 'system' | null {
  return (machine.states[status] as Machine<Status, string>['states'][Status] | undefined)?.waitsFor ?? null;
}
