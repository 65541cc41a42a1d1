import type { Claim, PayoutAccount } from '@aftercart/contract';
import { type AttachmentChange, changeAttachments } from '../../internal/attachments.ts';
import type { Failure } from '../../internal/failure.ts';
import { type FollowUp, type FollowUpAction, reduceFollowUp } from '../../internal/follow-up.ts';
import { byId, withItem } from '../../internal/identified.ts';
import {
  firstProblemStep,
  missingFields,
  openActions,
  problemsOf,
  progressOf,
  stepOf,
  stepsOf,
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
  | { readonly type: 'addAccount'; readonly on: boolean }
  | { readonly type: 'fill'; readonly field: AccountField; readonly value: string }
  | { readonly type: 'sendAccount' }
  | { readonly type: 'accountAdded'; readonly account: PayoutAccount }
  | { readonly type: 'accountRefused'; readonly failure: Failure; readonly fields: readonly string[] }
  | { readonly type: 'accountRemoved'; readonly id: string }
  | { readonly type: 'follow'; readonly action: FollowUpAction }
  | { readonly type: 'update'; readonly claim: Claim };

const edits: readonly CashbackView[] = ['claim'];
const sent: readonly CashbackView[] = ['sending'];
/** An account is also entered for a payout that failed, and uploads end when they do. */
const loaded: readonly CashbackView[] = ['overview', 'claim'];

/** Which views take an action, where it is not all that are loaded; in the others it is ignored. */
const accepted: { readonly [Type in CashbackAction['type']]?: readonly CashbackView[] } = {
  load: ['waiting', 'overview', 'claim', 'sending'],
  start: ['overview'],
  leave: edits,
  choose: edits,
  next: edits,
  back: edits,
  send: edits,
  receive: sent,
  refuse: sent,
};

export function reduceCashback(state: CashbackState, action: CashbackAction): CashbackState {
  if (!(accepted[action.type] ?? loaded).includes(state.view)) return state;
  const { entries, data, adding } = state;
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
      return change(state, { files: changeAttachments(entries?.files ?? [], action.change) });
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
    case 'addAccount':
      return { ...state, adding: action.on ? emptyAccount : null };
    case 'accountAdded':
      return accountAdded(state, action.account);
    case 'accountRemoved':
      return { ...state, data: { ...data, accounts: data.accounts.filter(({ id }) => id !== action.id) } };
    case 'follow':
      return follow(state, action.action);
    case 'update':
      return { ...state, data: { ...data, claims: withItem(data.claims, action.claim) } };
    default:
      return adding ? { ...state, adding: reduceAccount(adding, action) } : state;
  }
}

function reduceAccount(
  form: AccountForm,
  action: Extract<CashbackAction, { type: 'fill' | 'sendAccount' | 'accountRefused' }>,
): AccountForm {
  switch (action.type) {
    case 'fill': {
      const { field, value } = action;
      // Another way to be paid has other rules for every field.
      const refused = field === 'method' ? [] : form.refused.filter((each) => each !== field);
      return { ...form, [field]: value, refused, reasonCode: null, failure: null };
    }
    case 'sendAccount':
      return { ...form, attempted: true, sending: missingFields(form).length === 0, failure: null };
    case 'accountRefused': {
      const { failure, fields } = action;
      return { ...form, sending: false, refused: fields, failure: fields.length > 0 ? null : failure };
    }
  }
}

function load(state: CashbackState, data: CashbackData): CashbackState {
  const next: CashbackState = { ...state, data, followUp: stillOpen(state.followUp, data) };
  if (state.view === 'waiting') return { ...next, view: 'overview' };
  const verified = settleAccount(next);
  // What was claimable is claimed, or came back: there is nothing left to send.
  const isGone = state.view === 'claim' && !progressOf(next)?.claimable.amount;
  return isGone ? { ...verified, view: 'overview', entries: null, adding: null } : verified;
}

/** A claim that takes its action no longer must not keep its panel. */
function stillOpen(followUp: FollowUp | null, { claims }: CashbackData): FollowUp | null {
  if (!followUp || followUp.sending || followUp.failure) return followUp;
  return openActions(byId(claims, followUp.id)).includes(followUp.action) ? followUp : null;
}

/** A payout that failed needs another account: where there is none, its form is what opens. */
function follow(state: CashbackState, action: FollowUpAction): CashbackState {
  const { data } = state;
  const followUp = reduceFollowUp(state.followUp, action);
  const isRetry = action.type === 'open' && action.action === 'retry';
  const failed = byId(data.claims, followUp?.id)?.payoutAccountId;
  const isAnother = verifiedAccounts(data).some(({ id }) => id !== failed);
  return { ...state, followUp, adding: isRetry && !isAnother ? emptyAccount : null };
}

/** What became of the account that was just entered: chosen when it is good, mended when it is not. */
function settleAccount(state: CashbackState): CashbackState {
  const { verifying, data, followUp } = state;
  const account = verifying && byId(data.accounts, verifying.id);
  if (!account || account.status === 'pending') return state;
  const settled = { ...state, verifying: null };
  const { id, status, reasonCode } = account;
  if (status !== 'verified') {
    const adding = { ...verifying.form, attempted: false, sending: false, reasonCode: reasonCode ?? 'other' };
    return { ...settled, adding };
  }
  if (followUp?.action !== 'retry') return change(settled, { accountId: id });
  return { ...settled, followUp: reduceFollowUp(followUp, { type: 'fill', name: 'account', value: id }) };
}

function accountAdded(state: CashbackState, account: PayoutAccount): CashbackState {
  const { data, adding } = state;
  return settleAccount({
    ...state,
    data: { ...data, accounts: withItem(data.accounts, account) },
    adding: null,
    verifying: { id: account.id, form: adding ?? emptyAccount },
  });
}

function start({ data, verifying }: CashbackState, entries: ClaimEntries, step: ClaimStep): CashbackState {
  const verified = verifiedAccounts(data);
  // Who has one account has chosen it.
  const account = byId(verified, entries.accountId) ?? (verified.length === 1 ? verified[0] : null);
  const next: CashbackState = {
    ...initialCashback,
    view: 'claim',
    data,
    verifying,
    entries: { ...entries, accountId: account?.id ?? null },
    adding: data.accounts.length === 0 ? emptyAccount : null,
  };
  const missing = firstProblemStep(next);
  const reached = stepsOf(next).find((each) => each === step || each === missing);
  return { ...next, step: reached ?? 'account' };
}

function change(state: CashbackState, entered: Partial<ClaimEntries>): CashbackState {
  if (!state.entries) return state;
  return { ...state, entries: { ...state.entries, ...entered }, refusals: [], failure: null };
}

function goTo(state: CashbackState, by: 1 | -1): CashbackState {
  const steps = stepsOf(state);
  const step = steps[steps.indexOf(state.step) + by];
  return step ? { ...state, step, attempted: false, failure: null, adding: null } : state;
}

/** What is claimed is no longer claimable, and the server will say so in a moment. */
function receive({ data }: CashbackState, claim: Claim): CashbackState {
  const progress = data.progress.map((each) =>
    each.campaign.id === claim.campaignId
      ? { ...each, claimable: { ...each.claimable, amount: 0 }, notClaimableReason: 'claim_open' as const }
      : each,
  );
  const claims = withItem(data.claims, claim);
  return { ...initialCashback, view: 'overview', data: { ...data, progress, claims }, sent: claim.id };
}

/** Back to where the first thing has to be mended; what has no field is said where the shopper is. */
function refuse(state: CashbackState, failure: Failure, refusals: readonly ClaimProblem[]): CashbackState {
  const [first] = refusals;
  const refused = { ...state, view: 'claim' as const, refusals };
  return first ? { ...refused, step: stepOf(first), failure: null } : { ...refused, failure };
}
