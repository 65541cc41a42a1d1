import { createDefaultSettings } from '@aftercart/contract';
import { describe, expect, it } from 'vitest';
import { caseCategory, casePriority, checkScore, isLow, keptSubject, rewardFor } from './feedback.policy.ts';

const { feedback } = createDefaultSettings();

describe('scores', () => {
  it.each([
    ['csat', 1, 5],
    ['nps', 0, 10],
    ['ces', 1, 7],
  ] as const)('of %s go from %i to %i', (metric, lowest, highest) => {
    expect(checkScore(metric, lowest)).toBeNull();
    expect(checkScore(metric, highest)).toBeNull();
    expect(checkScore(metric, lowest - 1)).toMatchObject({ pointer: '/score' });
    expect(checkScore(metric, highest + 1)).toMatchObject({ pointer: '/score' });
  });

  it('are low up to NPS 6, CSAT 2 and CES 3', () => {
    expect([isLow('nps', 6, feedback), isLow('nps', 7, feedback)]).toEqual([true, false]);
    expect([isLow('csat', 2, feedback), isLow('csat', 3, feedback)]).toEqual([true, false]);
    expect([isLow('ces', 3, feedback), isLow('ces', 4, feedback)]).toEqual([true, false]);
  });
});

describe('the case of a low score', () => {
  it('is major for the worst answer alone', () => {
    expect([casePriority('nps', 0), casePriority('nps', 1), casePriority('csat', 1), casePriority('ces', 2)]).toEqual([
      'major',
      'important',
      'major',
      'important',
    ]);
  });
  it('is about the worst aspect, else about what was rated', () => {
    expect(caseCategory('order', { attitude: 1, delivery: 4 })).toBe('serviceAttitude');
    expect(caseCategory('order', { colour: 1 })).toBe('delivery');
    expect(caseCategory('return', {})).toBe('returns');
  });
});

describe('an anonymous answer', () => {
  it('forgets what would lead to a person and keeps what would not', () => {
    expect(keptSubject({ type: 'order', id: 'ord_1' }, true)).toEqual({ type: 'order', id: null });
    expect(keptSubject({ type: 'return', id: 'ret_1' }, true)).toEqual({ type: 'return', id: null });
    expect(keptSubject({ type: 'product', id: 'LAMP' }, true)).toEqual({ type: 'product', id: 'LAMP' });
    expect(keptSubject({ type: 'order', id: 'ord_1' }, false)).toEqual({ type: 'order', id: 'ord_1' });
  });
});

describe('the reward', () => {
  const answer = { comment: 'The lamp flickers.', customerId: 'cus_1' };
  const facts = { isProven: true, wasRewarded: false };
  it('is for words about something real, once', () => {
    expect(rewardFor(answer, facts, feedback)).toBe(200);
    expect(rewardFor({ ...answer, comment: null }, facts, feedback)).toBe(0);
    expect(rewardFor({ ...answer, comment: '  ' }, facts, feedback)).toBe(0);
    expect(rewardFor({ ...answer, customerId: null }, facts, feedback)).toBe(0);
    expect(rewardFor(answer, { ...facts, isProven: false }, feedback)).toBe(0);
    expect(rewardFor(answer, { ...facts, wasRewarded: true }, feedback)).toBe(0);
  });
  it('does not know the score', () => {
    expect(rewardFor.length).toBe(3);
    expect(Object.keys(answer)).not.toContain('score');
  });
});
