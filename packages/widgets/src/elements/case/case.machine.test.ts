import type { Case } from '@aftercart/contract';
import { expect, test } from 'vitest';
import { areWordsMissing, transitionFor } from './case.follow-up.ts';
import { type CaseAction, type CaseState, initialCase, reduceCase } from './case.machine.ts';

const aCase = (id: string, status: Case['status'], createdAt: string): Case =>
  ({ id: `cas_${id}`, status, createdAt, timeline: [] }) as unknown as Case;
const open = aCase('open', 'open', '2026-11-01T10:00:00Z');
const late = aCase('late', 'closed', '2026-11-09T10:00:00Z');
const early = aCase('early', 'closed', '2026-11-03T10:00:00Z');
const waiting = aCase('waiting', 'resolved', '2026-11-02T10:00:00Z');

const after = (...actions: CaseAction[]): CaseState => actions.reduce(reduceCase, initialCase);
const load = (...cases: Case[]): CaseAction => ({ type: 'load', cases });
const write = (id: string): CaseAction => ({ type: 'follow', action: { type: 'open', id, action: 'reply' } });

test('puts what is under way on top, and the latest first', () => {
  expect(after(load(early, open, late, waiting)).cases).toEqual([waiting, open, late, early]);
});

test('takes a changed case in, in its new place', () => {
  const reopened: Case = { ...late, status: 'inProgress' };
  expect(after(load(open, late), { type: 'update', changed: reopened }).cases).toEqual([reopened, open]);
});

test('keeps what is being written when cases are read again, as long as its case is there', () => {
  expect(after(load(open), write(open.id), load(open, late)).followUp?.id).toBe(open.id);
  expect(after(load(open), write(open.id), load(late)).followUp).toBeNull();
});

test('forgets everything with another subject', () => {
  expect(after(load(open), write(open.id), { type: 'reset' })).toEqual(initialCase);
});

const followUp = (action: string, note = '') => {
  const { followUp: opened } = after(load(open), {
    type: 'follow',
    action: { type: 'open', id: open.id, action, note },
  });
  if (!opened) throw new Error('nothing is open');
  return opened;
};

test('needs words to write and to reopen, and none to confirm or to answer', () => {
  expect(['reply', 'reopen'].map((action) => areWordsMissing(followUp(action, '  ')))).toEqual([true, true]);
  expect(['confirm', 'followUpYes', 'followUpNo'].map((action) => areWordsMissing(followUp(action)))).toEqual([
    false,
    false,
    false,
  ]);
});

test('sends each step from the status that was seen, and words from any', () => {
  const from = (action: string, note?: string) => transitionFor(followUp(action, note), waiting);
  expect(from('reply', ' Hello ')).toEqual({ action: 'reply', note: 'Hello' });
  expect(from('confirm')).toEqual({ action: 'confirm', fromStatus: 'resolved' });
  expect(from('reopen', 'No.')).toEqual({ action: 'reopen', fromStatus: 'resolved', note: 'No.' });
  expect(from('followUpYes')).toEqual({ action: 'followUp', fromStatus: 'resolved', satisfied: true });
  expect(from('followUpNo', 'Bad')).toEqual({
    action: 'followUp',
    fromStatus: 'resolved',
    satisfied: false,
    note: 'Bad',
  });
});
