import type { Claim, PayoutAccount, PayoutMethod } from '@aftercart/contract';
import { type AttachmentChange, changeAttachments } from '../../internal/attachments.ts';
import type { Failure } from '../../internal/failure.ts';
import { type FollowUp, type FollowUpAction, reduceFollowUp } from '../../internal/follow-up.ts';
import {
  claimSteps,
  firstProblemStep,
  problemsOf,
  progressOf,
  stepOfRefusals,
  verifiedAccounts,
} from './cashback.rules.ts';
import {
  type AccountField,
  type AccountForm,
  type CashbackData,
  type CashbackState,
  type CashbackView,
  type ClaimEntries,
  type ClaimProblem,
  type ClaimStep,
  emptyAccount,
  initialCashback,
} from './cashback.state.ts';

export type CashbackAction =
  | { readonly type: 'load'; readonly data: CashbackData }
  | { readonly type: 'start'; readonly entries: ClaimEntries; readonly step: ClaimStep }
  | { readonly type: 'leave' }
  | { readonly type: 'choose'; readonly accountId: string }
  | { readonly type: 'files'; readonly change: AttachmentChange }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'send' }
  | { readonly type: 'receive'; readonly claim: Claim }
  | { readonly type: 'refuse'; readonly failure: Failure; readonly refusals: readonly ClaimProblem[] }
  | { readonly type: 'add' }
  | { readonly type: 'stopAdding' }
  | { readonly type: 'method'; readonly method: PayoutMethod }
  | { readonly type: 'fill'; readonly field: AccountField; readonly value: string }
  | { readonly type: 'attemptAccount' }
  | { readonly type: 'sendAccount' }
  | { readonly type: 'accountAdded'; readonly account: PayoutAccount }
  | { readonly type: 'accountRefused'; readonly failure: Failure; readonly fields: readonly string[] }
  | { readonly type: 'accountRemoved'; readonly id: string }
  | { readonly type: 'follow'; readonly action: FollowUpAction }
  | { readonly type: 'update'; readonly claim: Claim }
  | { readonly type: 'reset' };

const all: readonly CashbackView[] = ['waiting', 'overview', 'claim', 'sending'];
const loaded: readonly CashbackView[] = ['overview', 'claim'];
const edits: readonly CashbackView[] = ['claim'];

/** Which views take an action; in the others it is ignored. An account is also entered for a payout that failed. */
const accepted: { readonly [Type in CashbackAction['type']]: readonly CashbackView[] } = {
  load: all,
  start: ['overview'],
  leave: edits,
  choose: edits,
  files: loaded,
  next: edits,
  back: edits,
  send: edits,
  receive: ['sending'],
  refuse: ['sending'],
  add: loaded,
  stopAdding: loaded,
  method: loaded,
  fill: loaded,
  attemptAccount: loaded,
  sendAccount: loaded,
  accountAdded: loaded,
  accountRefused: loaded,
  accountRemoved: loaded,
  follow: loaded,
  update: loaded,
  reset: all,
};

export function reduceCashback(state: CashbackState, action: CashbackAction): CashbackState {
  if (!accepted[action.type].includes(state.view)) return state;
  const { entries } = state;
  switch (action.type) {
    case 'load':
      return load(state, action.data);
    case 'start':
      return start(state, action.entries, action.step);
    case 'leave':
      return { ...state, view: 'overview', adding: null };
    case 'choose':
      return change(state, { accountId: action.accountId });
    case 'files':
      return entries ? change(state, { files: changeAttachments(entries.files, action.change) }) : state;
    case 'next':
      return problemsOf(state).length > 0 ? { ...state, attempted: true } : goTo(state, 1);
    case 'back':
      return goTo(state, -1);
    case 'send':
      return { ...state, view: 'sending', failure: null };
    case 'receive':
      return receive(state, action.claim);
    case 'refuse':
      return refuse(state, action.failure, action.refusals);
    case 'add':
      return { ...state, adding: emptyAccount };
    case 'stopAdding':
      return { ...state, adding: null };
    case 'follow':
      return follow(state, action.action);
    case 'update':
      return { ...state, data: { ...state.data, claims: withClaim(state.data.claims, action.claim) } };
    case 'accountAdded':
      return accountAdded(state, action.account);
    case 'accountRemoved': {
      const accounts = state.data.accounts.filter(({ id }) => id !== action.id);
      return { ...state, data: { ...state.data, accounts } };
    }
    case 'reset':
      return initialCashback;
    default:
      return state.adding ? { ...state, adding: reduceAccount(state.adding, action) } : state;
  }
}

type AccountAction = Extract<
  CashbackAction,
  { type: 'method' | 'fill' | 'attemptAccount' | 'sendAccount' | 'accountRefused' }
>;

function reduceAccount(form: AccountForm, action: AccountAction): AccountForm {
  switch (action.type) {
    case 'method':
      return { ...form, method: action.method, refused: [], reasonCode: null, failure: null };
    case 'fill': {
      const { field, value } = action;
      const refused = form.refused.filter((each) => each !== field);
      return { ...form, [field]: value, refused, reasonCode: null, failure: null };
    }
    case 'attemptAccount':
      return { ...form, attempted: true };
    case 'sendAccount':
      return { ...form, sending: true, failure: null };
    case 'accountRefused': {
      const { failure, fields } = action;
      return { ...form, sending: false, refused: fields, failure: fields.length > 0 ? null : failure };
    }
  }
}

const withClaim = (claims: readonly Claim[], changed: Claim): Claim[] =>
  claims.some(({ id }) => id === changed.id)
    ? claims.map((claim) => (claim.id === changed.id ? changed : claim))
    : [changed, ...claims];

function load(state: CashbackState, data: CashbackData): CashbackState {
  const next: CashbackState = { ...state, data, followUp: stillOpen(state.followUp, data) };
  if (state.view === 'waiting') return { ...next, view: 'overview' };
  const verified = settleAccount(next);
  // What was claimable is claimed, or came back: there is nothing left to send.
  const isGone = state.view === 'claim' && (progressOf(next)?.claimable.amount ?? 0) === 0;
  return isGone ? { ...verified, view: 'overview', entries: null, adding: null } : verified;
}

/** A claim that takes its action no longer must not keep its panel; a payout that failed may first need another account. */
function stillOpen(followUp: FollowUp | null, { claims }: CashbackData): FollowUp | null {
  if (!followUp || followUp.sending || followUp.failure) return followUp;
  const claim = claims.find(({ id }) => id === followUp.id);
  const actions: readonly string[] = claim?.allowedActions ?? [];
  const isOpen = actions.includes(followUp.action) || (followUp.action === 'retry' && claim?.status === 'payoutFailed');
  return isOpen ? followUp : null;
}

/** A payout that failed needs another account: where there is none, its form is what opens. */
function follow(state: CashbackState, action: FollowUpAction): CashbackState {
  const followUp = reduceFollowUp(state.followUp, action);
  if (action.type !== 'open') return { ...state, followUp, adding: null };
  const failed = state.data.claims.find(({ id }) => id === action.id)?.payoutAccountId;
  const isAnother = verifiedAccounts(state.data).some(({ id }) => id !== failed);
  return { ...state, followUp, adding: action.action === 'retry' && !isAnother ? emptyAccount : null };
}

/** What became of the account that was just entered: chosen when it is good, mended when it is not. */
function settleAccount(state: CashbackState): CashbackState {
  const { verifying } = state;
  const account = verifying && state.data.accounts.find(({ id }) => id === verifying.id);
  if (!account || account.status === 'pending') return state;
  if (account.status !== 'verified') {
    const { reasonCode } = account;
    const adding = { ...verifying.form, attempted: false, sending: false, reasonCode: reasonCode ?? 'unknown' };
    return { ...state, verifying: null, adding };
  }
  return chooseAccount({ ...state, verifying: null }, account.id);
}

function chooseAccount(state: CashbackState, accountId: string): CashbackState {
  const { followUp, entries } = state;
  if (followUp?.action === 'retry') {
    return { ...state, followUp: reduceFollowUp(followUp, { type: 'fill', name: 'account', value: accountId }) };
  }
  return entries ? change(state, { accountId }) : state;
}

function accountAdded(state: CashbackState, account: PayoutAccount): CashbackState {
  const form = state.adding ?? emptyAccount;
  const accounts = [account, ...state.data.accounts.filter(({ id }) => id !== account.id)];
  const data = { ...state.data, accounts };
  return settleAccount({ ...state, data, adding: null, verifying: { id: account.id, form } });
}

function start(state: CashbackState, entries: ClaimEntries, step: ClaimStep): CashbackState {
  const verified = verifiedAccounts(state.data);
  const isKnown = verified.some(({ id }) => id === entries.accountId);
  // Who has one account has chosen it.
  const accountId = isKnown ? entries.accountId : verified.length === 1 ? (verified[0]?.id ?? null) : null;
  const next: CashbackState = {
    ...state,
    view: 'claim',
    entries: { ...entries, accountId },
    adding: state.data.accounts.length === 0 ? emptyAccount : null,
    attempted: false,
    refusals: [],
    failure: null,
    sent: null,
    followUp: null,
  };
  const steps = claimSteps(progressOf(next)?.campaign);
  const reached = Math.min(steps.indexOf(step), steps.indexOf(firstProblemStep(next)));
  return { ...next, step: steps[Math.max(0, reached)] ?? 'account' };
}

function change(state: CashbackState, entered: Partial<ClaimEntries>): CashbackState {
  if (!state.entries) return state;
  return { ...state, entries: { ...state.entries, ...entered }, refusals: [], failure: null };
}

function goTo(state: CashbackState, by: 1 | -1): CashbackState {
  const steps = claimSteps(progressOf(state)?.campaign);
  const step = steps[steps.indexOf(state.step) + by];
  return step ? { ...state, step, attempted: false, failure: null, adding: null } : state;
}

/** What is claimed is no longer claimable, and the server will say so in a moment. */
function receive(state: CashbackState, claim: Claim): CashbackState {
  const { data } = state;
  const progress = data.progress.map((each) =>
    each.campaign.id === claim.campaignId
      ? { ...each, claimable: { ...each.claimable, amount: 0 }, notClaimableReason: 'claim_open' as const }
      : each,
  );
  return {
    ...initialCashback,
    view: 'overview',
    data: { ...data, progress, claims: withClaim(data.claims, claim) },
    sent: claim.id,
  };
}

function refuse(state: CashbackState, failure: Failure, refusals: readonly ClaimProblem[]): CashbackState {
  const step = stepOfRefusals(refusals);
  const refused = { ...state, view: 'claim' as const, refusals };
  return step ? { ...refused, step, failure: null } : { ...refused, failure };
}
