import type { Claim, ClaimTransition } from '@aftercart/contract';
import { uploadedIds } from '../../internal/attachments.ts';
import { type FollowUp, isAnswered } from '../../internal/follow-up.ts';

/** What a shopper does about a claim that exists. */

/** Whether it can be sent. */
export function isFollowUpComplete(followUp: FollowUp): boolean {
  if (followUp.action === 'retry') return Boolean(followUp.fields['account']);
  return followUp.action === 'cancel' || isAnswered(followUp);
}

/** The step as it is sent: from the status that the shopper saw. */
export function transitionFor(followUp: FollowUp, about: Pick<Claim, 'status'>): ClaimTransition {
  const { action, note, files, fields } = followUp;
  const from = { fromStatus: about.status };
  const { account } = fields;
  if (action === 'retry') return { action, ...from, ...(account && { payoutAccountId: account }) };
  if (action !== 'supplyInfo' && action !== 'appeal') return { action: 'cancel', ...from };
  const proofUploadIds = uploadedIds(files);
  return {
    action,
    ...from,
    ...(note.trim() && { note: note.trim() }),
    ...(proofUploadIds.length > 0 && { proofUploadIds }),
  };
}
