import type { Campaign, CashbackProgress, Claim, PayoutAccount, PayoutMethod } from '@aftercart/contract';
import type { Attachment } from '../../internal/attachments.ts';
import type { Failure } from '../../internal/failure.ts';
import type { FollowUp } from '../../internal/follow-up.ts';
import type { CommonKey } from '../../messages/en.ts';
import type { CashbackKey } from './messages/en.ts';

/** `proof` is left out where a campaign wants none. */
export type ClaimStep = 'account' | 'proof' | 'review';

/** `waiting`: nothing has been read yet. */
export type CashbackView = 'waiting' | 'overview' | 'claim' | 'sending';

/** What is read: with progress for a shopper, without for somebody who is not signed in. */
export interface CashbackData {
  readonly signedIn: boolean;
  readonly campaigns: readonly Campaign[];
  readonly progress: readonly CashbackProgress[];
  readonly claims: readonly Claim[];
  readonly accounts: readonly PayoutAccount[];
}

/** What a claim is made of. It holds no account number: that is only ever in `AccountForm`, which is not kept. */
export interface ClaimEntries {
  readonly campaignId: string;
  readonly accountId: string | null;
  readonly files: readonly Attachment[];
}

export type AccountField = 'method' | 'holderName' | 'account' | 'bankCode';

/** An account that is being entered. It lives on this page and nowhere else. */
export interface AccountForm {
  readonly method: PayoutMethod;
  readonly holderName: string;
  readonly account: string;
  readonly bankCode: string;
  /** Tried to send: from now on what is missing is said. */
  readonly attempted: boolean;
  readonly sending: boolean;
  readonly failure: Failure | null;
  /** Fields that the server refused, until they change. */
  readonly refused: readonly string[];
  /** Why the verification of what is entered failed. */
  readonly reasonCode: string | null;
}

/** Something to mend: at `field`, in the words of `message`. */
export interface ClaimProblem {
  readonly field: 'account' | 'files';
  readonly message: CashbackKey | CommonKey;
}

export interface CashbackState {
  readonly view: CashbackView;
  readonly data: CashbackData;
  readonly step: ClaimStep;
  readonly entries: ClaimEntries | null;
  /** Not null while another account is entered, for a claim or for a payout that failed. */
  readonly adding: AccountForm | null;
  /** The account that was just entered and is being verified, with what was entered. */
  readonly verifying: { readonly id: string; readonly form: AccountForm } | null;
  readonly attempted: boolean;
  /** What the server refused, until something changes. */
  readonly refusals: readonly ClaimProblem[];
  readonly failure: Failure | null;
  /** The claim that was just made. */
  readonly sent: string | null;
  readonly followUp: FollowUp | null;
}

export const payoutMethods: readonly PayoutMethod[] = ['bankTransfer', 'paypal', 'alipay', 'wechatPay'];

export const emptyAccount: AccountForm = {
  method: 'bankTransfer',
  holderName: '',
  account: '',
  bankCode: '',
  attempted: false,
  sending: false,
  failure: null,
  refused: [],
  reasonCode: null,
};

export const initialCashback: CashbackState = {
  view: 'waiting',
  data: { signedIn: false, campaigns: [], progress: [], claims: [], accounts: [] },
  step: 'account',
  entries: null,
  adding: null,
  verifying: null,
  attempted: false,
  refusals: [],
  failure: null,
  sent: null,
  followUp: null,
};
