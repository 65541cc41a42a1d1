import type { Campaign, CashbackProgress, Claim, PayoutAccount } from '@aftercart/contract';
import { describe, expect, test } from 'vitest';
import type { Attachment } from '../../internal/attachments.ts';
import type { Failure } from '../../internal/failure.ts';
import type { FollowUp } from '../../internal/follow-up.ts';
import { isFollowUpComplete, transitionFor } from './cashback.follow-up.ts';
import { type CashbackAction, reduceCashback } from './cashback.machine.ts';
import {
  accountInput,
  claimInput,
  claimSteps,
  missingFields,
  otherClaims,
  problemsOf,
  refusalsOf,
  shownCampaigns,
  shownProblems,
  stationOf,
} from './cashback.rules.ts';
import {
  type CashbackData,
  type CashbackState,
  type CashbackView,
  type ClaimEntries,
  emptyAccount,
  initialCashback,
} from './cashback.state.ts';

const money = (amount: number) => ({ amount, currency: 'GBP' });
const campaign = (id: string, more: Partial<Campaign> = {}): Campaign => ({
  id,
  name: { en: id },
  description: null,
  startsAt: '2026-11-01T00:00:00Z',
  endsAt: '2026-12-01T00:00:00Z',
  claimUntil: '2027-01-01T00:00:00Z',
  currency: 'GBP',
  minOrder: null,
  scope: { categories: null, skus: null },
  steps: [],
  perCustomerCap: null,
  proof: 'optional',
  status: 'running',
  ...more,
});
const progress = (of: Campaign, claimable: number): CashbackProgress => ({
  campaign: of,
  spent: money(0),
  reachedStepId: null,
  nextStep: null,
  earned: money(claimable),
  claimed: money(0),
  claimable: money(claimable),
  notClaimableReason: null,
  orders: [],
  claimIds: [],
});
const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  number: id,
  campaignId: 'cmp_1',
  campaignName: { en: 'One' },
  customerId: 'cus_1',
  amount: money(500),
  orderIds: [],
  proofUploadIds: [],
  payoutAccountId: 'pac_1',
  screening: [],
  declineReason: null,
  payout: null,
  status: 'inReview',
  allowedActions: ['cancel'],
  expectedBy: null,
  timeline: [],
  createdAt: '2026-11-20T00:00:00Z',
  updatedAt: '2026-11-20T00:00:00Z',
  ...more,
});
const account = (id: string, status: PayoutAccount['status'] = 'verified', reasonCode?: string): PayoutAccount => ({
  id,
  method: 'bankTransfer',
  holderName: 'Ellen',
  maskedAccount: '•••• 5555',
  status,
  reasonCode: reasonCode ?? null,
  createdAt: '2026-11-20T00:00:00Z',
});
const failure: Failure = { kind: 'refused', code: null, status: 422, requestId: null, message: 'errorUnknown' };
const file = (id: string, status: Attachment['status'] = 'done'): Attachment => ({ id, name: id, status });
const data = (more: Partial<CashbackData> = {}): CashbackData => ({
  signedIn: true,
  campaigns: [],
  progress: [progress(campaign('cmp_1'), 500)],
  claims: [],
  accounts: [account('pac_1')],
  ...more,
});
const entries = (more: Partial<ClaimEntries> = {}): ClaimEntries => ({
  campaignId: 'cmp_1',
  accountId: 'pac_1',
  files: [],
  ...more,
});
const at = (view: CashbackView, more: Partial<CashbackState> = {}): CashbackState => ({
  ...initialCashback,
  view,
  data: data(),
  entries: view === 'claim' || view === 'sending' ? entries() : null,
  ...more,
});
const run = (state: CashbackState, ...actions: CashbackAction[]): CashbackState =>
  actions.reduce(reduceCashback, state);

const actions: { [Type in CashbackAction['type']]: Extract<CashbackAction, { type: Type }> } = {
  load: { type: 'load', data: data({ claims: [claim('clm_0')] }) },
  start: { type: 'start', entries: entries(), step: 'account' },
  leave: { type: 'leave' },
  choose: { type: 'choose', accountId: 'pac_2' },
  files: { type: 'files', change: { type: 'add', files: [file('x')] } },
  next: { type: 'next' },
  back: { type: 'back' },
  send: { type: 'send' },
  receive: { type: 'receive', claim: claim('clm_1') },
  refuse: { type: 'refuse', failure, refusals: [] },
  addAccount: { type: 'addAccount', on: false },
  fill: { type: 'fill', field: 'account', value: 'GB1' },
  sendAccount: { type: 'sendAccount' },
  accountAdded: { type: 'accountAdded', account: account('pac_2', 'pending') },
  accountRefused: { type: 'accountRefused', failure, fields: ['account'] },
  accountRemoved: { type: 'accountRemoved', id: 'pac_1' },
  follow: { type: 'follow', action: { type: 'open', id: 'clm_0', action: 'cancel' } },
  update: { type: 'update', claim: claim('clm_0', { status: 'cancelled' }) },
};

describe('each view takes its actions and ignores the others', () => {
  const form = ['addAccount', 'fill', 'sendAccount', 'accountAdded'] as const;
  const loaded = ['load', 'accountRefused', 'accountRemoved', 'follow', 'update', ...form] as const;
  const taken: { [View in CashbackView]: readonly CashbackAction['type'][] } = {
    waiting: ['load'],
    overview: [...loaded, 'start'],
    claim: [...loaded, 'leave', 'choose', 'files', 'next', 'send'],
    sending: ['load', 'receive', 'refuse'],
  };
  for (const [view, types] of Object.entries(taken) as [CashbackView, (typeof taken)[CashbackView]][]) {
    for (const action of Object.values(actions)) {
      // From the first step there is no way back.
      if (view === 'claim' && action.type === 'back') continue;
      const takes = types.includes(action.type);
      test(`${view} ${takes ? 'takes' : 'ignores'} ${action.type}`, () => {
        const before = at(view, { adding: emptyAccount });
        const after = reduceCashback(before, action);
        if (takes) expect(after).not.toEqual(before);
        else expect(after).toBe(before);
      });
    }
  }
});

describe('what is shown', () => {
  const running = progress(campaign('cmp_1'), 0);
  const upcoming = progress(campaign('cmp_2', { status: 'upcoming' }), 0);
  const ended = progress(campaign('cmp_3', { status: 'ended' }), 0);
  const all = data({ progress: [running, upcoming, ended] });
  const ids = (of: CashbackData, only = ''): string[] => shownCampaigns(of, only).map((each) => each.campaign.id);

  test('is what runs or is about to, and the one that is asked for', () => {
    expect(ids(all)).toEqual(['cmp_1', 'cmp_2']);
    expect(ids(all, 'cmp_3')).toEqual(['cmp_3']);
    expect(ids(all, 'cmp_4')).toEqual([]);
  });
  test('is what is over only when there is, or was, something to claim', () => {
    expect(ids(data({ progress: [progress(ended.campaign, 100)] }))).toEqual(['cmp_3']);
    expect(ids({ ...all, claims: [claim('clm_1', { campaignId: 'cmp_3' })] })).toContain('cmp_3');
  });
  test('is the campaigns alone for somebody who is not signed in', () => {
    const seen = data({ signedIn: false, campaigns: [campaign('cmp_9')], progress: [] });
    expect(shownCampaigns(seen, '')).toEqual([{ campaign: campaign('cmp_9'), progress: null, claims: [] }]);
  });
  test('claims of campaigns that are gone have a place of their own', () => {
    const old = claim('clm_1', { campaignId: 'cmp_gone' });
    expect(otherClaims({ ...all, claims: [old, claim('clm_2')] }, '')).toEqual([old]);
    expect(otherClaims({ ...all, claims: [old] }, 'cmp_1')).toEqual([]);
  });
});

test.each([
  [0, 0],
  [50, 0.5],
  [100, 1],
  [200, 1.25],
  [499, 1.9975],
  [500, 2],
  [9000, 2],
])('spend of %i is at %d of two steps', (spent, station) => {
  expect(stationOf(spent, [100, 500])).toBeCloseTo(station, 5);
});

describe('a claim', () => {
  test('has no step for a proof where none is wanted', () => {
    expect(claimSteps({ proof: 'none' })).toEqual(['account', 'review']);
    expect(claimSteps({ proof: 'required' })).toEqual(['account', 'proof', 'review']);
  });
  test('begins with the only account that there is', () => {
    const state = run(at('overview'), { ...actions.start, entries: entries({ accountId: null }) });
    expect(state).toMatchObject({ view: 'claim', step: 'account', adding: null, entries: { accountId: 'pac_1' } });
  });
  test('leaves the choice where there are several', () => {
    const several = data({ accounts: [account('pac_1'), account('pac_2')] });
    const state = run(at('overview', { data: several }), { ...actions.start, entries: entries({ accountId: null }) });
    expect(state.entries?.accountId).toBeNull();
    expect(problemsOf(state)).toEqual([{ field: 'account', message: 'accountMissing' }]);
  });
  test('begins with the form where there is none', () => {
    const state = run(at('overview', { data: data({ accounts: [] }) }), actions.start);
    expect(state.adding).toEqual(emptyAccount);
  });
  test('goes on where it was, but not beyond what is missing', () => {
    const goOn = { ...actions.start, step: 'review' as const };
    expect(run(at('overview'), goOn).step).toBe('review');
    const required = progress(campaign('cmp_1', { proof: 'required' }), 500);
    expect(run(at('overview', { data: data({ progress: [required] }) }), goOn).step).toBe('proof');
    const gone = { ...goOn, entries: entries({ accountId: 'pac_gone' }) };
    expect(run(at('overview', { data: data({ accounts: [account('a'), account('b')] }) }), gone).step).toBe('account');
  });
  test('says what is missing once the shopper tries to go on', () => {
    const state = at('claim', { entries: entries({ accountId: null }) });
    expect(shownProblems(state)).toEqual([]);
    const tried = run(state, { type: 'next' });
    expect(tried.step).toBe('account');
    expect(shownProblems(tried)).toEqual([{ field: 'account', message: 'accountMissing' }]);
    expect(shownProblems(run(tried, { type: 'choose', accountId: 'pac_1' }))).toEqual([]);
  });
  test.each([
    ['optional', [], null],
    ['required', [], 'proofMissing'],
    ['required', [file('x', 'failed')], 'proofMissing'],
    ['required', [file('x')], null],
    ['optional', [file('x', 'uploading')], 'fileWaiting'],
  ] as const)('with a proof that is %s and %o lacks %s', (proof, files, message) => {
    const of = data({ progress: [progress(campaign('cmp_1', { proof }), 500)] });
    const state = at('claim', { step: 'proof', data: of, entries: entries({ files }) });
    expect(problemsOf(state)).toEqual(message ? [{ field: 'files', message }] : []);
    expect(run(state, { type: 'next' }).step).toBe(message ? 'proof' : 'review');
  });
  test('is for everything that counts, with account and proofs', () => {
    const state = at('claim', { entries: entries({ files: [file('upl_1'), file('upl_2', 'failed')] }) });
    expect(claimInput(state)).toEqual({ campaignId: 'cmp_1', payoutAccountId: 'pac_1', proofUploadIds: ['upl_1'] });
    expect(claimInput(at('claim', { entries: entries({ accountId: null }) }))).toBeNull();
  });
  test('that was made is the first of the claims, and there is nothing to claim any more', () => {
    const state = run(at('sending'), actions.receive);
    expect(state).toMatchObject({ view: 'overview', sent: 'clm_1', entries: null });
    expect(state.data.claims.map(({ id }) => id)).toEqual(['clm_1']);
    expect(state.data.progress[0]).toMatchObject({ claimable: money(0), notClaimableReason: 'claim_open' });
  });
  test('that has become pointless is given up', () => {
    const nothing = { ...actions.load, data: data({ progress: [progress(campaign('cmp_1'), 0)] }) };
    expect(run(at('claim'), nothing)).toMatchObject({ view: 'overview', entries: null });
    expect(run(at('sending'), nothing).view).toBe('sending');
  });
});

describe('a refusal', () => {
  test.each([
    ['payout_account_unverified', [], [{ field: 'account', message: 'accountUnverified' }]],
    ['evidence_required', [], [{ field: 'files', message: 'proofMissing' }]],
    ['validation_failed', ['/proofUploadIds/0'], [{ field: 'files', message: 'proofRefused' }]],
    ['validation_failed', ['/payoutAccountId'], [{ field: 'account', message: 'accountMissing' }]],
    ['nothing_to_claim', [], []],
  ])('%s at %o means %o', (code, pointers, refusals) => {
    expect(
      refusalsOf(
        code,
        pointers.map((pointer) => ({ pointer, code: 'x' })),
      ),
    ).toEqual(refusals);
  });
  test('leads to its step, and is gone once something changes', () => {
    const refusals = refusalsOf('evidence_required', []);
    const state = run(at('sending', { step: 'review' }), { type: 'refuse', failure, refusals });
    expect(state).toMatchObject({ view: 'claim', step: 'proof', failure: null });
    expect(shownProblems(state)).toEqual(refusals);
    expect(shownProblems(run(state, actions.files))).toEqual([]);
  });
  test('without a place is said where the shopper is', () => {
    const state = run(at('sending', { step: 'review' }), actions.refuse);
    expect(state).toMatchObject({ view: 'claim', step: 'review', failure });
  });
});

describe('another account', () => {
  const typed: CashbackAction[] = [
    { type: 'addAccount', on: true },
    { type: 'fill', field: 'holderName', value: ' Ellen ' },
    { type: 'fill', field: 'account', value: ' GB01 ' },
  ];
  const later = (...accounts: PayoutAccount[]): CashbackAction => ({ type: 'load', data: data({ accounts }) });

  test('says which of its fields are missing', () => {
    expect(missingFields(emptyAccount)).toEqual(['holderName', 'account']);
    expect(missingFields({ ...emptyAccount, holderName: 'E', account: ' ' })).toEqual(['account']);
  });
  test('is sent trimmed, with a bank code for bank transfers only', () => {
    const form = { ...emptyAccount, holderName: ' Ellen ', account: ' GB01 ', bankCode: ' BIC ' };
    const input = { method: 'bankTransfer', holderName: 'Ellen', account: 'GB01' };
    expect(accountInput(form)).toEqual({ ...input, bankCode: 'BIC' });
    expect(accountInput({ ...form, method: 'paypal' })).toEqual({ ...input, method: 'paypal' });
  });
  test('is sent once nothing is missing', () => {
    const incomplete = run(at('claim'), { type: 'addAccount', on: true }, { type: 'sendAccount' });
    expect(incomplete.adding).toMatchObject({ attempted: true, sending: false });
    expect(run(at('claim'), ...typed, { type: 'sendAccount' }).adding).toMatchObject({ sending: true });
  });
  test('is chosen when it is confirmed at once', () => {
    const state = run(at('claim'), ...typed, { type: 'accountAdded', account: account('pac_2') });
    expect(state).toMatchObject({ adding: null, verifying: null, entries: { accountId: 'pac_2' } });
  });
  test('is chosen when it is confirmed later', () => {
    const waiting = run(at('claim'), ...typed, actions.accountAdded);
    expect(waiting).toMatchObject({ adding: null, verifying: { id: 'pac_2' }, entries: { accountId: 'pac_1' } });
    expect(run(waiting, later(account('pac_2', 'pending'))).verifying).not.toBeNull();
    const confirmed = run(waiting, later(account('pac_1'), account('pac_2')));
    expect(confirmed).toMatchObject({ verifying: null, entries: { accountId: 'pac_2' } });
  });
  test('comes back with what was typed and why, when it is not', () => {
    const waiting = run(at('claim'), ...typed, { type: 'sendAccount' }, actions.accountAdded);
    const refused = run(waiting, later(account('pac_1'), account('pac_2', 'failed', 'account_not_found')));
    expect(refused.verifying).toBeNull();
    expect(refused.adding).toMatchObject({ account: ' GB01 ', sending: false, reasonCode: 'account_not_found' });
    expect(run(refused, actions.fill).adding?.reasonCode).toBeNull();
  });
  test('points at the fields that the server refused, until they change', () => {
    const refused = run(at('claim'), ...typed, { type: 'sendAccount' }, actions.accountRefused);
    expect(refused.adding).toMatchObject({ sending: false, refused: ['account'], failure: null });
    expect(run(refused, actions.fill).adding?.refused).toEqual([]);
    expect(run(refused, { type: 'fill', field: 'bankCode', value: 'B' }).adding?.refused).toEqual(['account']);
    const paypal = run(refused, { type: 'fill', field: 'method', value: 'paypal' });
    expect(paypal.adding).toMatchObject({ method: 'paypal', refused: [] });
    const failed = run(at('claim'), ...typed, { ...actions.accountRefused, fields: [] });
    expect(failed.adding?.failure).toBe(failure);
  });
  test('for a payout that failed is chosen there', () => {
    const open = run(
      at('overview', { data: data({ claims: [claim('clm_0', { status: 'payoutFailed', allowedActions: [] })] }) }),
      { type: 'follow', action: { type: 'open', id: 'clm_0', action: 'retry' } },
      ...typed,
      { type: 'accountAdded', account: account('pac_2') },
    );
    expect(open.followUp?.fields).toEqual({ account: 'pac_2' });
  });
  test('that was removed is gone', () => {
    expect(run(at('claim'), actions.accountRemoved).data.accounts).toEqual([]);
  });
});

describe('following a claim up', () => {
  const followUp = (more: Partial<FollowUp>): FollowUp => ({
    id: 'clm_0',
    action: 'supplyInfo',
    note: '',
    files: [],
    fields: {},
    attempted: false,
    sending: false,
    failure: null,
    ...more,
  });
  const about = { status: 'declined' as const };

  test.each([
    [{ action: 'cancel' }, true, { action: 'cancel', fromStatus: 'declined' }],
    [{}, false, null],
    [{ note: ' Here ' }, true, { action: 'supplyInfo', fromStatus: 'declined', note: 'Here' }],
    [
      { action: 'appeal', note: 'Why', files: [file('x')] },
      true,
      { action: 'appeal', fromStatus: 'declined', note: 'Why', proofUploadIds: ['x'] },
    ],
    [{ action: 'retry' }, false, null],
    [
      { action: 'retry', fields: { account: 'pac_2' } },
      true,
      { action: 'retry', fromStatus: 'declined', payoutAccountId: 'pac_2' },
    ],
  ] as const)('%o is complete: %s', (more, isComplete, transition) => {
    const current = followUp(more);
    expect(isFollowUpComplete(current)).toBe(isComplete);
    if (transition) expect(transitionFor(current, about)).toEqual(transition);
  });

  test('closes when its action is no longer open', () => {
    const after = (of: Claim, more: Partial<FollowUp>): FollowUp | null =>
      run(at('overview', { followUp: followUp(more) }), { type: 'load', data: data({ claims: [of] }) }).followUp;
    expect(after(claim('clm_0'), {})).toBeNull();
    expect(after(claim('clm_0'), { action: 'cancel' })).not.toBeNull();
    expect(after(claim('clm_0'), { failure })).not.toBeNull();
    const failed = claim('clm_0', { status: 'payoutFailed', allowedActions: [] });
    expect(after(failed, { action: 'retry' })).not.toBeNull();
  });
});
