import { describe, expect, test } from 'vitest';
import { type Attachment, changeAttachments, describedFiles, mostFiles, uploadedIds } from './attachments.ts';
import type { Failure } from './failure.ts';
import { type FollowUp, type FollowUpAction, isAnswered, reduceFollowUp } from './follow-up.ts';

const failure: Failure = { kind: 'offline', code: null, status: null, requestId: null, message: 'errorOffline' };
const file = (id: string, status: Attachment['status'] = 'done'): Attachment => ({ id, name: `${id}.jpg`, status });
const open: FollowUpAction = { type: 'open', id: 'ret_1', action: 'supplyInfo' };
const run = (...actions: FollowUpAction[]): FollowUp | null => actions.reduce(reduceFollowUp, null as FollowUp | null);

describe('following something up', () => {
  test('begins empty, or with what was written before', () => {
    expect(run(open)).toMatchObject({ id: 'ret_1', action: 'supplyInfo', note: '', files: [], attempted: false });
    expect(run({ ...open, note: 'The wing' })?.note).toBe('The wing');
  });
  test('takes words, fields and files, and takes bad news away with each', () => {
    const failed = run(open, { type: 'fail', failure });
    for (const action of [
      { type: 'write', note: 'x' },
      { type: 'fill', name: 'carrier', value: 'Post' },
      { type: 'files', change: { type: 'add', files: [file('a')] } },
    ] as const) {
      expect(reduceFollowUp(failed, action)?.failure).toBeNull();
    }
  });
  test('stands still while it is sent', () => {
    const sending = run(open, { type: 'write', note: 'x' }, { type: 'send' });
    for (const action of [open, { type: 'write', note: 'y' }, { type: 'attempt' }] as const) {
      expect(reduceFollowUp(sending, action)).toBe(sending);
    }
    expect(reduceFollowUp(sending, { type: 'close' })).toBeNull();
    expect(reduceFollowUp(sending, { type: 'fail', failure })).toMatchObject({ sending: false, note: 'x', failure });
  });
  test('does nothing when nothing is open', () => {
    expect(run({ type: 'write', note: 'x' })).toBeNull();
  });
  test.each([
    [{ note: ' ' }, false],
    [{ note: 'Here' }, true],
    [{ files: [file('a')] }, true],
    [{ files: [file('a', 'failed')] }, false],
    [{ note: 'Here', files: [file('a', 'uploading')] }, false],
  ] as const)('%o answers: %s', (more, answered) => {
    const followUp = run(open);
    expect(followUp && isAnswered({ ...followUp, ...more })).toBe(answered);
  });
});

describe('attachments', () => {
  test('come, change and go by their ids', () => {
    const pending = changeAttachments([], { type: 'add', files: [file('1', 'uploading'), file('2')] });
    const done = changeAttachments(pending, { type: 'replace', id: '1', file: file('upl_1') });
    expect(done.map(({ id }) => id)).toEqual(['upl_1', '2']);
    expect(changeAttachments(done, { type: 'remove', id: '2' })).toEqual([file('upl_1')]);
    // What was taken away while it was on its way does not come back.
    expect(changeAttachments(done, { type: 'replace', id: '1', file: file('upl_2') })).toEqual(done);
  });
  test('are no more than the server takes', () => {
    const files = Array.from({ length: 15 }, (_, index) => file(String(index)));
    expect(changeAttachments([], { type: 'add', files })).toHaveLength(mostFiles);
  });
  test('are named by the server once they are there', () => {
    expect(uploadedIds([file('upl_1'), file('2', 'failed'), file('3', 'uploading')])).toEqual(['upl_1']);
  });
  test('say how they go', () => {
    const files = [file('1'), file('2', 'uploading'), { ...file('3', 'failed'), problem: 'fileTooLarge' } as const];
    expect(describedFiles(files, (key) => key).map((each) => ('detail' in each ? each.detail : ''))).toEqual([
      '',
      'uploading',
      'fileTooLarge',
    ]);
  });
});
