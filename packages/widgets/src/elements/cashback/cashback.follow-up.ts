import type { Claim, ClaimTransition } from '@aftercart/contract';
import { uploadedIds } from '../../internal/attachments.ts';
import { type FollowUp, isAnswered } from '../../internal/follow-up.ts';

/** What a shopper does about a claim that exists. */

/** Whether it can be sent. */
export function isFollowUpComplete(followUp: FollowUp): boolean {
  if (followUp.action === 'retry') return Boolean(followUp.fields['account']);
  return followUp.action === 'cancel' || isAnswered(followUp);
}

/** The step as it is sent: from the status that the shopper saw, with what was entered for it. */
export function transitionFor(followUp: FollowUp, { status }: Pick<Claim, 'status'>): ClaimTransition {
  const note = followUp.note.trim();
  const proofUploadIds = uploadedIds(followUp.files);
  const payoutAccountId = followUp.fields['account'];
  return {
    action: followUp.action as ClaimTransition['action'],
    fromStatus: status,
    ...(note && { note }),
    ...(proofUploadIds.length > 0 && { proofUploadIds }),
    ...(payoutAccountId && { payoutAccountId }),
  };
}
