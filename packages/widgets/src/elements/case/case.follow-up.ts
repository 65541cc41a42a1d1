import type { Case, CaseTransition } from '@aftercart/contract';
import type { FollowUp } from '../../internal/follow-up.ts';

/** What a shopper does about a case. The answer to the question after its end is two: each asks for other words. */
export type CaseStep = 'reply' | 'confirm' | 'reopen' | 'followUpYes' | 'followUpNo';

const wantsWords: ReadonlySet<string> = new Set<CaseStep>(['reply', 'reopen']);

export const areWordsMissing = ({ action, note }: FollowUp): boolean => wantsWords.has(action) && note.trim() === '';

/** The step as it is sent: from the status that the shopper saw, but for words, which fit any. */
export function transitionFor({ action, note }: FollowUp, { status }: Pick<Case, 'status'>): CaseTransition {
  const words = note.trim() ? { note: note.trim() } : {};
  switch (action as CaseStep) {
    case 'reply':
      return { action: 'reply', ...words };
    case 'confirm':
      return { action: 'confirm', fromStatus: status };
    case 'reopen':
      return { action: 'reopen', fromStatus: status, ...words };
    case 'followUpYes':
    case 'followUpNo':
      return { action: 'followUp', fromStatus: status, satisfied: action === 'followUpYes', ...words };
  }
}
