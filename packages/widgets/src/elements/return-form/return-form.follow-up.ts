import type { Return, ReturnTransition } from '@aftercart/contract';
import { uploadedIds } from '../../internal/attachments.ts';
import { type FollowUp, isAnswered } from '../../internal/follow-up.ts';

/** What a shopper does about a return that exists. */

const tracked = ({ fields }: FollowUp) => ({
  carrier: fields['carrier']?.trim() ?? '',
  number: fields['number']?.trim() ?? '',
});

/** Whether it can be sent. A parcel can be followed with carrier and number, not with one of them. */
export function isFollowUpComplete(followUp: FollowUp): boolean {
  if (followUp.action === 'supplyInfo') return isAnswered(followUp);
  return followUp.action !== 'ship' || missingTracking(followUp) === null;
}

export function missingTracking(followUp: FollowUp): 'carrier' | 'number' | null {
  const { carrier, number } = tracked(followUp);
  if (Boolean(carrier) === Boolean(number)) return null;
  return carrier ? 'number' : 'carrier';
}

/** The step as it is sent: from the status that the shopper saw, with what was entered for it. */
export function transitionFor(followUp: FollowUp, about: Pick<Return, 'status' | 'lines'>): ReturnTransition {
  const note = followUp.note.trim();
  const evidenceUploadIds = uploadedIds(followUp.files);
  const tracking = tracked(followUp);
  // A question is about the whole return: what answers it goes with each of its lines.
  const suppliedLines = about.lines.map(({ lineId }) => ({ lineId, evidenceUploadIds }));
  return {
    action: followUp.action as ReturnTransition['action'],
    fromStatus: about.status,
    ...(note && { note }),
    ...(evidenceUploadIds.length > 0 && { suppliedLines }),
    ...(tracking.number && { tracking }),
  };
}
