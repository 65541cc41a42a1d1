import type { CaseLevel, CasePriority, CaseSettings, FeedbackSettings } from '@aftercart/contract';
import {
  type Actor,
  allowedActions,
  type CaseAction,
  type CaseStatus,
  caseMachine,
} from '@aftercart/contract/machines';
import { addDuration } from '../../lib/clock.ts';

/** Pure rules of cases: what is promised, who is in charge, what may be done. */

const levels: readonly CaseLevel[] = ['store', 'region', 'head'];

/** One level up; at the top it stays there. */
export const levelAbove = (level: CaseLevel): CaseLevel => levels[levels.indexOf(level) + 1] ?? 'head';

/** A major case is management's from the beginning. */
export const firstLevel = (priority: CasePriority): CaseLevel => (priority === 'major' ? 'region' : 'store');

/** What may be done now, by whom. At the head office there is nobody above to hand a case to. */
export const actionsFor = (state: { status: CaseStatus; level: CaseLevel }, actor: Actor): CaseAction[] =>
  allowedActions(caseMachine, state.status, actor).filter(
    (action) => action !== 'escalate' || actor === 'system' || state.level !== 'head',
  );

/** When the next step is promised; null once it is the shopper's turn. */
export const expectedBy = (state: { status: CaseStatus; contactDueAt: Date; reportDueAt: Date }): Date | null => {
  if (state.status === 'open') return state.contactDueAt;
  return state.status === 'inProgress' ? state.reportDueAt : null;
};

export type CaseRules = { cases: CaseSettings; feedback: FeedbackSettings };

/** Why time alone moves a case up. */
export type CaseDeadline = 'contact' | 'resolve' | 'report' | 'escalate';

/** The promises of a case that is dealt with from `at` on. `escalate` is for one that nobody looks at. */
export const promises = (
  priority: CasePriority,
  at: Date,
  { cases, feedback }: CaseRules,
): { [Deadline in Exclude<CaseDeadline, 'escalate'>]: Date } => ({
  contact: addDuration(at, { hours: feedback.contactHours }),
  resolve: addDuration(at, { hours: cases.priorityHours[priority] }),
  report: addDuration(at, { hours: feedback.reportHours }),
});

/** When an untouched case moves up for the nth time (from 0); null after the last time. */
export const escalationDue = (openedAt: Date, step: number, { cases }: CaseRules): Date | null => {
  const hours = cases.escalationHours[step];
  return hours === undefined ? null : addDuration(openedAt, { hours });
};

/** Whether a deadline that has come was missed in this status. */
export const isMissed = (deadline: CaseDeadline, status: CaseStatus): boolean =>
  deadline === 'contact' || deadline === 'escalate' ? status === 'open' : status === 'open' || status === 'inProgress';
