import type { Case } from '@aftercart/contract';
import { type FollowUp, type FollowUpAction, reduceFollowUp } from '../../internal/follow-up.ts';

export interface CaseState {
  /** Those under way first, the latest of them on top. */
  readonly cases: readonly Case[];
  /** What the shopper is doing about one of them. */
  readonly followUp: FollowUp | null;
}

export type CaseAction =
  | { readonly type: 'load'; readonly cases: readonly Case[] }
  | { readonly type: 'update'; readonly changed: Case }
  | { readonly type: 'follow'; readonly action: FollowUpAction }
  | { readonly type: 'reset' };

export const initialCase: CaseState = { cases: [], followUp: null };

const isOver = ({ status }: Case): boolean => status === 'closed';

const inOrder = (cases: readonly Case[]): readonly Case[] =>
  cases.toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)) || b.createdAt.localeCompare(a.createdAt));

export function reduceCase(state: CaseState, action: CaseAction): CaseState {
  const { cases, followUp } = state;
  switch (action.type) {
    case 'load': {
      const isThere = action.cases.some(({ id }) => id === followUp?.id);
      return { cases: inOrder(action.cases), followUp: isThere ? followUp : null };
    }
    case 'update': {
      const { changed } = action;
      return { ...state, cases: inOrder(cases.map((each) => (each.id === changed.id ? changed : each))) };
    }
    case 'follow': {
      const next = reduceFollowUp(followUp, action.action);
      return next === followUp ? state : { ...state, followUp: next };
    }
    case 'reset':
      return initialCase;
  }
}
