import type { CaseLevel, CasePriority, CaseSettings, FeedbackSettings } from '@aftercart/contract';
import {
  type Actor,
  allowedActions,
  type CaseAction,
  type CaseStatus,
  caseMachine,
} from '@aftercart/contract/machines';
import { addDuration } from '../../lib/clock.ts';
import type { FieldError } from '../../lib/result.ts';
import type { CaseStep, FollowUp } from './cases.types.ts';

/** Pure rules of cases: what is promised, who is in charge, what may be done. */

const levels: readonly CaseLevel[] = ['store', 'region', 'head'];

/** One level up; at the top it stays there. */
export const levelAbove = (level: CaseLevel): CaseLevel => levels[levels.indexOf(level) + 1] ?? 'head';

/** A major case is management's from the beginning. */
export const firstLevel = (priority: CasePriority): CaseLevel => (priority === 'major' ? 'region' : 'store');

/** Whether the question after the end is open: asked and not yet answered. */
const awaitsFollowUp = (followUp: FollowUp | null): boolean =>
  followUp?.answeredAt === null && followUp.askedAt !== null;

type CaseState = { status: CaseStatus; level: CaseLevel; followUp: FollowUp | null };

/**
 * What may be done now, by whom. At the head office there is nobody above to hand a case to, and a question is answered
 * once it was asked.
 */
export const actionsFor = ({ status, level, followUp }: CaseState, actor: Actor): CaseAction[] =>
  allowedActions(caseMachine, status, actor).filter((action) => {
    if (action === 'escalate') return actor === 'system' || level !== 'head';
    return action !== 'followUp' || awaitsFollowUp(followUp);
  });

/** When the next step comes at the latest; null once nothing does. A resolved case closes by itself. */
export const expectedBy = (state: {
  status: CaseStatus;
  contactDueAt: Date;
  reportDueAt: Date;
  closesAt: Date | null;
  followUp: FollowUp | null;
}): Date | null => {
  switch (state.status) {
    case 'open':
      return state.contactDueAt;
    case 'inProgress':
      return state.reportDueAt;
    case 'resolved':
      return state.closesAt;
    case 'closed':
      return state.followUp?.askedAt === null ? state.followUp.dueAt : null;
  }
};

/** What is wrong with a step as it was asked for: some need words or an answer, and only one may have an answer. */
export const checkStep = ({ action, note, satisfied }: CaseStep): FieldError[] => [
  ...(action === 'reply' && !note?.trim()
    ? [{ pointer: '/note', code: 'required', message: 'A reply needs words.' }]
    : []),
  ...(action === 'followUp' && satisfied === undefined
    ? [{ pointer: '/satisfied', code: 'required', message: 'Say whether all is well.' }]
    : []),
  ...(action !== 'followUp' && satisfied !== undefined
    ? [{ pointer: '/satisfied', code: 'not_for_action', message: 'Only followUp has this field.' }]
    : []),
];

/** When a resolved case closes by itself, and when its shopper is asked about a closed one. */
export const confirmDue = (at: Date, { cases }: CaseRules): Date => addDuration(at, { days: cases.confirmDays });
export const followUpDue = (priority: CasePriority, at: Date, { cases }: CaseRules): Date =>
  addDuration(at, { hours: cases.followUpHours[priority] });

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
