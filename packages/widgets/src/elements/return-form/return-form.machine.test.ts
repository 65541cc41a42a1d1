import type { Return, ReturnOptions, ReturnPreview } from '@aftercart/contract';
import { describe, expect, test } from 'vitest';
import type { Attachment } from '../../internal/attachments.ts';
import type { Failure } from '../../internal/failure.ts';
import type { FollowUp } from '../../internal/follow-up.ts';
import { isFollowUpComplete, missingTracking, transitionFor } from './return-form.follow-up.ts';
import { type ReturnFormAction, reduceReturnForm } from './return-form.machine.ts';
import { problemsOf, refusalsOf, resolutionsFor, returnInput, shownProblems } from './return-form.rules.ts';
import {
  initialReturnForm,
  type ReturnEntries,
  type ReturnFormState,
  type ReturnView,
  together,
} from './return-form.state.ts';

const line = (lineId: string, returnableQuantity: number, more: object = {}): ReturnOptions['lines'][number] => ({
  lineId,
  sku: `sku-${lineId}`,
  description: `Thing ${lineId}`,
  kind: 'product',
  quantity: 5,
  unitPrice: '2.50',
  returnableQuantity,
  returnableUntil: '2026-12-01T00:00:00Z',
  nonReturnableReason: returnableQuantity > 0 ? null : 'window_closed',
  ...more,
});
const both = ['refund', 'exchange'] as const;
const options: ReturnOptions = {
  orderId: 'ord_1',
  orderNumber: '1',
  currency: 'GBP',
  openReturnIds: [],
  reasons: [
    { code: 'changedMind', label: null, evidence: 'disabled', resolutions: [...both] },
    { code: 'damaged', label: null, evidence: 'required', resolutions: [...both] },
    { code: 'late', label: null, evidence: 'optional', resolutions: ['refund'] },
    { code: 'size', label: null, evidence: 'disabled', resolutions: ['exchange'] },
  ],
  lines: [line('a', 5), line('b', 2), line('c', 0)],
};
const money = (amount: number) => ({ amount, currency: 'GBP' });
const preview: ReturnPreview = {
  refund: money(500),
  lines: [],
  pointsEarnedReversed: 0,
  pointsSpentRestored: 0,
  cashback: [],
  tierBefore: null,
  tierAfter: null,
  previewToken: 'pv1',
};
const ready = { status: 'ready', preview } as const;
const existing = (id: string, more: Partial<Return> = {}): Return => ({
  id,
  number: id,
  orderId: 'ord_1',
  orderNumber: '1',
  customerId: null,
  resolution: 'refund',
  decision: 'requested',
  logistics: 'notShipped',
  money: 'previewed',
  lines: [],
  comment: null,
  outcome: preview,
  refund: null,
  tracking: null,
  declineReason: null,
  settingsVersion: 1,
  status: 'requested',
  allowedActions: ['cancel'],
  expectedBy: null,
  timeline: [],
  createdAt: '2026-11-20T00:00:00Z',
  updatedAt: '2026-11-20T00:00:00Z',
  ...more,
});
const failure: Failure = { kind: 'refused', code: null, status: 422, requestId: null, message: 'errorUnknown' };
const file = (id: string, status: Attachment['status'] = 'done'): Attachment => ({ id, name: `${id}.jpg`, status });
const reason = (code: string, more: object = {}) => ({ code, comment: '', files: [], ...more });
const entries = (more: Partial<ReturnEntries> = {}): ReturnEntries => ({
  ...initialReturnForm.entries,
  quantities: { a: 2 },
  reasons: { a: reason('changedMind') },
  ...more,
});
const at = (view: ReturnView, more: Partial<ReturnFormState> = {}): ReturnFormState => ({
  ...initialReturnForm,
  view,
  options,
  entries: entries(),
  ...more,
});
const run = (state: ReturnFormState, ...actions: ReturnFormAction[]): ReturnFormState =>
  actions.reduce(reduceReturnForm, state);

const actions: { [Type in ReturnFormAction['type']]: Extract<ReturnFormAction, { type: Type }> } = {
  load: { type: 'load', options, returns: [] },
  restore: { type: 'restore', entries: entries({ quantities: { a: 4 } }), step: 'lines' },
  start: { type: 'start' },
  leave: { type: 'leave' },
  take: { type: 'take', quantities: { b: 1 } },
  sameReason: { type: 'sameReason', on: true },
  reason: { type: 'reason', of: 'a', change: { code: 'late' } },
  files: { type: 'files', of: 'a', change: { type: 'add', files: [file('x')] } },
  resolve: { type: 'resolve', resolution: 'refund' },
  remark: { type: 'remark', comment: 'Thanks' },
  next: { type: 'next' },
  back: { type: 'back' },
  preview: { type: 'preview', preview: ready },
  send: { type: 'send' },
  receive: { type: 'receive', created: existing('ret_1') },
  refuse: { type: 'refuse', failure, refusals: [] },
  follow: { type: 'follow', action: { type: 'open', id: 'ret_0', action: 'cancel' } },
  update: { type: 'update', changed: existing('ret_0', { status: 'cancelled' }) },
  reset: { type: 'reset' },
};

describe('each view takes its actions and ignores the others', () => {
  const edits = ['leave', 'take', 'sameReason', 'reason', 'resolve', 'remark', 'next', 'preview', 'send'] as const;
  const taken: { [View in ReturnView]: readonly ReturnFormAction['type'][] } = {
    waiting: ['load', 'reset'],
    list: ['load', 'restore', 'start', 'files', 'follow', 'update', 'reset'],
    form: ['load', 'restore', 'files', 'follow', 'update', 'refuse', 'reset', ...edits],
    sending: ['load', 'receive', 'refuse', 'reset'],
  };
  for (const [view, types] of Object.entries(taken) as [ReturnView, (typeof taken)[ReturnView]][]) {
    for (const action of Object.values(actions)) {
      // From the first step there is no way back.
      if (view === 'form' && action.type === 'back') continue;
      const takes = types.includes(action.type);
      test(`${view} ${takes ? 'takes' : 'ignores'} ${action.type}`, () => {
        const before = at(view, { returns: [existing('ret_0')] });
        const after = reduceReturnForm(before, action);
        if (takes) expect(after).not.toEqual(before);
        else expect(after).toBe(before);
      });
    }
  }
});

describe('what is shown first', () => {
  test('the form, when nothing has gone back yet', () => {
    expect(run(initialReturnForm, actions.load).view).toBe('form');
  });
  test('the returns, when there are some', () => {
    const load = { ...actions.load, returns: [existing('ret_1')] };
    expect(run(initialReturnForm, load).view).toBe('list');
  });
  test('the list, when nothing can go back', () => {
    const load = { ...actions.load, options: { ...options, lines: [line('c', 0)] } };
    expect(run(initialReturnForm, load).view).toBe('list');
  });
});

describe('when what can go back has become less', () => {
  const less = { ...actions.load, options: { ...options, lines: [line('a', 1), line('b', 0)] } };
  test('no more is asked for than there is, and the preview is made anew', () => {
    const state = run(at('form', { step: 'review', preview: ready, entries: entries({ quantities: { a: 3 } }) }), less);
    expect(state.entries.quantities).toEqual({ a: 1 });
    expect(state.preview.status).toBe('none');
  });
  test('the same amounts keep their preview', () => {
    const state = run(at('form', { step: 'review', preview: ready, entries: entries({ quantities: { a: 1 } }) }), less);
    expect(state.preview).toBe(ready);
  });
  test('a form without anything left goes back to its first step', () => {
    const state = run(at('form', { step: 'reasons', entries: entries({ quantities: { b: 1 } }) }), less);
    expect(state).toMatchObject({ view: 'form', step: 'lines', entries: { quantities: {} } });
  });
  test('what is being sent stays as it is until the answer', () => {
    const state = run(at('sending', { entries: entries({ quantities: { b: 2 } }) }), less);
    expect(state.entries.quantities).toEqual({ b: 2 });
  });
});

describe('a draft', () => {
  test('opens at its step', () => {
    const state = run(at('list'), { type: 'restore', entries: entries({ resolution: 'refund' }), step: 'review' });
    expect(state).toMatchObject({ view: 'form', step: 'review' });
  });
  test('opens no later than at the first thing that is missing', () => {
    const state = run(at('list'), { type: 'restore', entries: entries({ reasons: {} }), step: 'review' });
    expect(state.step).toBe('reasons');
  });
  test('is of no use when nothing of it can go back any more', () => {
    const before = at('list');
    expect(run(before, { type: 'restore', entries: entries({ quantities: { c: 1 } }), step: 'review' })).toBe(before);
  });
});

describe('going on', () => {
  const chosen = (more: Partial<ReturnEntries>, step: ReturnFormState['step']): ReturnFormState =>
    at('form', { step, entries: entries(more) });

  test.each([
    ['lines', { quantities: {} }, [{ field: 'lines', message: 'linesMissing' }]],
    ['lines', { quantities: { a: 0 } }, [{ field: 'lines', message: 'linesMissing' }]],
    ['lines', {}, []],
    ['reasons', { reasons: {} }, [{ field: 'reason:a', message: 'reasonMissing' }]],
    ['reasons', { reasons: { a: reason('gone') } }, [{ field: 'reason:a', message: 'reasonMissing' }]],
    ['reasons', { reasons: { a: reason('damaged') } }, [{ field: 'files:a', message: 'filesMissing' }]],
    [
      'reasons',
      { reasons: { a: reason('damaged', { files: [file('x', 'failed')] }) } },
      [{ field: 'files:a', message: 'filesMissing' }],
    ],
    [
      'reasons',
      { reasons: { a: reason('late', { files: [file('x', 'uploading')] }) } },
      [{ field: 'files:a', message: 'fileWaiting' }],
    ],
    ['reasons', { reasons: { a: reason('damaged', { files: [file('x')] }) } }, []],
    ['reasons', { reasons: { a: reason('late') } }, []],
    ['resolution', {}, [{ field: 'resolution', message: 'chooseOne' }]],
    ['resolution', { resolution: 'refund' }, []],
  ] as const)('on %s with %o lacks %o', (step, more, problems) => {
    const state = chosen(more, step);
    expect(problemsOf(state)).toEqual(problems);
    const next = run(state, { type: 'next' });
    expect(next.step === step).toBe(problems.length > 0);
    expect(shownProblems(state)).toEqual([]);
    if (problems.length > 0) expect(shownProblems(next)).toEqual(problems);
  });

  test('more lines than a return takes are refused', () => {
    const lines = Array.from({ length: 251 }, (_, index) => line(`l${index}`, 1));
    const quantities = Object.fromEntries(lines.map(({ lineId }) => [lineId, 1]));
    const state = at('form', { options: { ...options, lines }, entries: entries({ quantities }) });
    expect(problemsOf(state)).toEqual([{ field: 'lines', message: 'linesTooMany' }]);
  });

  test('back and forth loses nothing', () => {
    const state = run(
      at('form'),
      { type: 'next' },
      { type: 'reason', of: 'a', change: { comment: 'Too blue' } },
      { type: 'next' },
      { type: 'back' },
      { type: 'back' },
      { type: 'take', quantities: { a: 0 } },
      { type: 'take', quantities: { a: 1 } },
    );
    expect(state.entries.reasons['a']).toMatchObject({ code: 'changedMind', comment: 'Too blue' });
  });
});

describe('one reason for all', () => {
  const two = entries({ quantities: { a: 2, b: 1 }, reasons: { b: reason('damaged', { files: [file('x')] }) } });

  test('begins with the first that was given', () => {
    const state = run(at('form', { step: 'reasons', entries: two }), { type: 'sameReason', on: true });
    expect(state.entries.reasons[together]?.code).toBe('damaged');
    expect(problemsOf(state)).toEqual([]);
    expect(returnInput(run(state, { type: 'resolve', resolution: 'refund' }))?.lines).toEqual([
      { lineId: 'a', quantity: 2, reasonCode: 'damaged', evidenceUploadIds: ['x'] },
      { lineId: 'b', quantity: 1, reasonCode: 'damaged', evidenceUploadIds: ['x'] },
    ]);
  });
  test('becomes that of each line without one when they part again', () => {
    const state = run(
      at('form', { step: 'reasons', entries: two }),
      { type: 'sameReason', on: true },
      { type: 'reason', of: together, change: { code: 'late' } },
      { type: 'sameReason', on: false },
    );
    expect(state.entries.reasons['a']?.code).toBe('late');
    expect(state.entries.reasons['b']?.code).toBe('damaged');
  });
  test('means nothing for a single line', () => {
    const state = at('form', { step: 'reasons', entries: entries({ sameReason: true }) });
    expect(problemsOf(state)).toEqual([]);
  });
});

describe('refund or exchange', () => {
  test.each([
    [
      ['changedMind', 'damaged'],
      ['refund', 'exchange'],
    ],
    [['changedMind', 'late'], ['refund']],
    [['size', 'late'], []],
    [['changedMind', ''], []],
  ])('%o allow %o', (codes, allowed) => {
    const [a = '', b = ''] = codes;
    const reasons = { a: reason(a), b: reason(b) };
    expect(resolutionsFor(at('form', { entries: entries({ quantities: { a: 1, b: 1 }, reasons }) }))).toEqual(allowed);
  });
  test('a reason that forbids what was chosen takes it away', () => {
    const before = at('form', { entries: entries({ resolution: 'refund' }) });
    expect(run(before, { type: 'reason', of: 'a', change: { code: 'size' } }).entries.resolution).toBeNull();
    expect(run(before, { type: 'reason', of: 'a', change: { code: 'late' } }).entries.resolution).toBe('refund');
  });
});

test('whatever changes the outcome makes the preview old; a remark does not', () => {
  const before = at('form', { preview: ready });
  for (const action of [actions.take, actions.reason, actions.resolve, actions.sameReason]) {
    expect(run(before, action).preview.status).toBe('none');
  }
  expect(run(before, actions.remark).preview).toBe(ready);
});

describe('the request', () => {
  test('holds what was entered, trimmed, and the preview that was agreed to', () => {
    const state = at('form', {
      preview: ready,
      entries: entries({
        quantities: { a: 2, b: 0 },
        reasons: { a: reason('changedMind', { comment: ' Too blue ', files: [file('x')] }) },
        resolution: 'refund',
        comment: ' ',
      }),
    });
    expect(returnInput(state)).toEqual({
      orderId: 'ord_1',
      resolution: 'refund',
      // The reason takes no photos: one that was added for another reason stays here.
      lines: [{ lineId: 'a', quantity: 2, reasonCode: 'changedMind', comment: 'Too blue' }],
      previewToken: 'pv1',
    });
  });
  test('there is none without a resolution', () => {
    expect(returnInput(at('form'))).toBeNull();
  });
});

describe('a refusal', () => {
  const sending = at('sending', {
    step: 'review',
    entries: entries({ quantities: { a: 2, b: 1 }, reasons: { a: reason('late'), b: reason('damaged') } }),
  });
  test.each([
    ['/lines/0/quantity', 'too_many', { field: 'quantity:a', message: 'quantityTooMany' }],
    ['/lines/1', 'window_closed', { field: 'quantity:b', message: 'why.window_closed' }],
    ['/lines/1/reasonCode', 'resolution_not_offered', { field: 'reason:b', message: 'reasonNotOffered' }],
    ['/lines/1/evidenceUploadIds', 'required', { field: 'files:b', message: 'filesMissing' }],
    ['/lines/0/comment', 'too_big', { field: 'comment:a', message: 'fieldRefused' }],
    ['/resolution', 'invalid', { field: 'resolution', message: 'fieldRefused' }],
  ])('%s has its place in the form', (pointer, code, refusal) => {
    expect(refusalsOf(sending, [{ pointer, code }])).toEqual([refusal]);
  });
  test('what points elsewhere has none', () => {
    expect(refusalsOf(sending, [{ pointer: '/orderId', code: 'unknown' }])).toEqual([]);
    expect(refusalsOf(sending, [{ pointer: '/lines/7/quantity', code: 'too_many' }])).toEqual([]);
  });
  test('leads to the first step where something is to be mended', () => {
    const refusals = refusalsOf(sending, [
      { pointer: '/lines/1/evidenceUploadIds', code: 'required' },
      { pointer: '/lines/0/quantity', code: 'too_many' },
    ]);
    const state = run(sending, { type: 'refuse', failure, refusals });
    expect(state).toMatchObject({ view: 'form', step: 'lines', failure: null });
    expect(shownProblems(state)).toEqual([{ field: 'quantity:a', message: 'quantityTooMany' }]);
    expect(shownProblems(run(state, { type: 'take', quantities: { a: 1 } }))).toEqual([]);
  });
  test('without a place is said where the shopper is', () => {
    expect(run(sending, { type: 'refuse', failure, refusals: [] })).toMatchObject({ step: 'review', failure });
  });
  test('of an old preview asks for a new one and says so', () => {
    const conflict = { ...failure, code: 'state_conflict' };
    const state = run({ ...sending, preview: ready }, { type: 'refuse', failure: conflict, refusals: [] });
    expect(state).toMatchObject({ view: 'form', changed: true, failure: null, preview: { status: 'none' } });
    expect(run(state, { type: 'preview', preview: ready }, { type: 'send' }).changed).toBe(false);
  });
});

test('a return that was asked for is the first of the list, once', () => {
  const state = run(at('sending', { returns: [existing('ret_1')] }), actions.receive);
  expect(state).toMatchObject({ view: 'list', sent: 'ret_1', entries: initialReturnForm.entries });
  expect(state.returns).toHaveLength(1);
});

describe('following a return up', () => {
  const followUp = (more: Partial<FollowUp>): FollowUp => ({
    id: 'ret_0',
    action: 'supplyInfo',
    note: '',
    files: [],
    fields: {},
    attempted: false,
    sending: false,
    failure: null,
    ...more,
  });
  const about = {
    status: 'approved' as const,
    lines: [{ lineId: 'a' }, { lineId: 'b' }] as Return['lines'],
  };

  test('closes when its action is no longer open, but not while it is sent or has bad news', () => {
    const load = { ...actions.load, returns: [existing('ret_0')] };
    const open = (more: Partial<FollowUp>): FollowUp | null =>
      run(at('list', { followUp: followUp(more) }), load).followUp;
    expect(open({})).toBeNull();
    expect(open({ action: 'cancel' })).not.toBeNull();
    expect(open({ sending: true })).not.toBeNull();
    expect(open({ failure })).not.toBeNull();
  });

  test.each([
    [{ action: 'cancel' }, true, { action: 'cancel', fromStatus: 'approved' }],
    [{ note: ' ' }, false, null],
    [{ note: ' Here ' }, true, { action: 'supplyInfo', fromStatus: 'approved', note: 'Here' }],
    [{ note: 'Here', files: [file('x', 'uploading')] }, false, null],
    [
      { files: [file('x'), file('y', 'failed')] },
      true,
      {
        action: 'supplyInfo',
        fromStatus: 'approved',
        suppliedLines: [
          { lineId: 'a', evidenceUploadIds: ['x'] },
          { lineId: 'b', evidenceUploadIds: ['x'] },
        ],
      },
    ],
    [{ action: 'ship' }, true, { action: 'ship', fromStatus: 'approved' }],
    [{ action: 'ship', fields: { carrier: 'Post' } }, false, null],
    [
      { action: 'ship', fields: { carrier: ' Post ', number: 'RM1' } },
      true,
      { action: 'ship', fromStatus: 'approved', tracking: { carrier: 'Post', number: 'RM1' } },
    ],
  ] as const)('%o is complete: %s', (more, isComplete, transition) => {
    const current = followUp(more);
    expect(isFollowUpComplete(current)).toBe(isComplete);
    if (transition) expect(transitionFor(current, about)).toEqual(transition);
  });

  test('names what a parcel lacks', () => {
    expect(missingTracking(followUp({ fields: { number: '1' } }))).toBe('carrier');
    expect(missingTracking(followUp({ fields: { carrier: 'Post' } }))).toBe('number');
  });
});
