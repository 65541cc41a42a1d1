import type {
  Actor,
  CaseAction,
  CaseStatus,
  ClaimAction,
  ClaimStatus,
  RedemptionAction,
  RedemptionStatus,
  ReturnAction,
  ReturnStatus,
} from '@aftercart/contract';

/** How a thing comes into a status: who did what, in order. */
export type Path<Action> = readonly (readonly [Action, Actor])[];

const accepted: Path<ReturnAction> = [['approve', 'agent']];
const shipped: Path<ReturnAction> = [...accepted, ['ship', 'shopper']];
const received: Path<ReturnAction> = [...shipped, ['receive', 'agent']];
const inspected: Path<ReturnAction> = [...received, ['inspect', 'agent']];

export const returnPaths: Record<ReturnStatus, Path<ReturnAction>> = {
  requested: [],
  infoNeeded: [['requestInfo', 'agent']],
  approved: accepted,
  inTransit: shipped,
  received,
  inspected,
  refundPending: [...inspected, ['refund', 'agent']],
  refunded: [...inspected, ['refund', 'agent'], ['settleRefund', 'system']],
  exchanged: [...inspected, ['exchange', 'agent']],
  declined: [['decline', 'agent']],
  cancelled: [['cancel', 'shopper']],
  expired: [...accepted, ['expire', 'system']],
};

const paying: Path<ClaimAction> = [
  ['screenPass', 'system'],
  ['approve', 'agent'],
  ['pay', 'finance'],
];

export const claimPaths: Record<ClaimStatus, Path<ClaimAction>> = {
  submitted: [],
  inReview: [['screenPass', 'system']],
  infoNeeded: [
    ['screenPass', 'system'],
    ['requestInfo', 'agent'],
  ],
  approved: paying.slice(0, 2),
  payoutPending: paying,
  payoutFailed: [...paying, ['fail', 'system']],
  paid: [...paying, ['settle', 'system']],
  declined: [['screenFail', 'system']],
  cancelled: [
    ['screenPass', 'system'],
    ['cancel', 'shopper'],
  ],
  expired: [
    ['screenPass', 'system'],
    ['requestInfo', 'agent'],
    ['expire', 'system'],
  ],
  voided: [['void', 'system']],
  reversed: [...paying, ['settle', 'system'], ['reverse', 'system']],
};

export const casePaths: Record<CaseStatus, Path<CaseAction>> = {
  open: [],
  inProgress: [['contact', 'agent']],
  resolved: [
    ['contact', 'agent'],
    ['resolve', 'agent'],
  ],
  closed: [
    ['contact', 'agent'],
    ['resolve', 'agent'],
    ['confirm', 'shopper'],
  ],
};

export const redemptionPaths: Record<RedemptionStatus, Path<RedemptionAction>> = {
  issued: [],
  used: [['use', 'secret']],
  cancelled: [['cancel', 'shopper']],
  expired: [['expire', 'system']],
};

/** What the shop says while it does it. */
const notes: Partial<Record<ReturnAction | ClaimAction | CaseAction, string>> = {
  approve: 'Please pack it well; the label is in your e-mail.',
  decline: 'The goods show signs of use.',
  requestInfo: 'Could you send us a photo that shows the damage?',
  contact: 'We are sorry, and have called you.',
  resolve: 'A replacement is on its way.',
};

export const noted = <Action extends keyof typeof notes>(action: Action): { action: Action; note?: string } => {
  const note = notes[action];
  return note === undefined ? { action } : { action, note };
};
