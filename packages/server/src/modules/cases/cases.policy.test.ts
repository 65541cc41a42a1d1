import { createDefaultSettings } from '@aftercart/contract';
import { describe, expect, it } from 'vitest';
import {
  actionsFor,
  checkStep,
  confirmDue,
  escalationDue,
  expectedBy,
  firstLevel,
  followUpDue,
  isMissed,
  levelAbove,
  promises,
} from './cases.policy.ts';
import type { FollowUp } from './cases.types.ts';

const rules = createDefaultSettings();
const at = new Date('2026-01-15T08:00:00Z');
const hours = (date: Date | null) => (date === null ? null : (date.getTime() - at.getTime()) / 3_600_000);

describe('levels', () => {
  it('rise to the head office and no further', () => {
    expect([levelAbove('store'), levelAbove('region'), levelAbove('head')]).toEqual(['region', 'head', 'head']);
  });
  it('begin with management for a major case', () => {
    expect([firstLevel('normal'), firstLevel('important'), firstLevel('major')]).toEqual(['store', 'store', 'region']);
  });
});

describe('promises', () => {
  it('are contact in 2 hours, a report in 48 and a solution by priority', () => {
    const of = (priority: 'normal' | 'important' | 'major') => {
      const { contact, resolve, report } = promises(priority, at, rules);
      return [hours(contact), hours(resolve), hours(report)];
    };
    expect(of('normal')).toEqual([2, 24, 48]);
    expect(of('important')).toEqual([2, 12, 48]);
    expect(of('major')).toEqual([2, 2, 48]);
  });
  it('turn into escalations after 24, 72 and 168 hours, then no more', () => {
    expect([0, 1, 2, 3].map((step) => hours(escalationDue(at, step, rules)))).toEqual([24, 72, 168, null]);
  });
  it('tell the shopper the next one only', () => {
    const of = (status: 'open' | 'inProgress' | 'resolved' | 'closed', followUp: FollowUp | null = null) => {
      const { contact, report } = promises('normal', at, rules);
      return hours(
        expectedBy({ status, contactDueAt: contact, reportDueAt: report, closesAt: confirmDue(at, rules), followUp }),
      );
    };
    expect([of('open'), of('inProgress'), of('resolved'), of('closed')]).toEqual([2, 48, 168, null]);
    const followUp = { dueAt: followUpDue('normal', at, rules), askedAt: null, answeredAt: null, satisfied: null };
    expect([of('closed', followUp), of('closed', { ...followUp, askedAt: at })]).toEqual([48, null]);
  });
  it('are missed by what was not done in time', () => {
    expect(isMissed('contact', 'open')).toBe(true);
    expect(isMissed('contact', 'inProgress')).toBe(false);
    expect(isMissed('escalate', 'inProgress')).toBe(false);
    expect(isMissed('resolve', 'inProgress')).toBe(true);
    expect(isMissed('report', 'resolved')).toBe(false);
  });
});

describe('actions', () => {
  const of = (status: 'open' | 'resolved' | 'closed', actor: 'agent' | 'shopper', change: object = {}) =>
    actionsFor({ status, level: 'store', followUp: null, ...change }, actor);
  it('are those of the table', () => {
    expect(of('open', 'agent')).toEqual(['contact', 'resolve', 'escalate', 'reply']);
    expect(of('open', 'shopper')).toEqual(['reply']);
    expect(of('resolved', 'shopper')).toEqual(['reply', 'confirm', 'reopen']);
  });
  it('do not hand a case beyond the head office', () => {
    expect(of('open', 'agent', { level: 'head' })).toEqual(['contact', 'resolve', 'reply']);
  });
  it('answer the follow-up question once, after it was asked', () => {
    const planned = { dueAt: at, askedAt: null, answeredAt: null, satisfied: null };
    const asked = { ...planned, askedAt: at };
    expect(of('closed', 'shopper', { followUp: planned })).toEqual(['reopen']);
    expect(of('closed', 'shopper', { followUp: asked })).toEqual(['reopen', 'followUp']);
    expect(of('closed', 'agent', { followUp: asked })).toEqual(['reopen']);
    expect(of('closed', 'shopper', { followUp: { ...asked, answeredAt: at, satisfied: true } })).toEqual(['reopen']);
  });
});

describe('a step', () => {
  it.each([
    [{ action: 'reply' }, '/note'],
    [{ action: 'reply', note: ' \n ' }, '/note'],
    [{ action: 'followUp' }, '/satisfied'],
    [{ action: 'resolve', satisfied: true }, '/satisfied'],
  ] as const)('%j is refused at %s', (step, pointer) => {
    expect(checkStep(step).map((error) => error.pointer)).toEqual([pointer]);
  });
  it('with all that it needs is fine', () => {
    expect(checkStep({ action: 'reply', note: 'Hello' })).toEqual([]);
    expect(checkStep({ action: 'followUp', satisfied: false })).toEqual([]);
    expect(checkStep({ action: 'resolve' })).toEqual([]);
  });
});

describe('the ways in which time goes on', () => {
  it('are seven days to close, and a question by priority', () => {
    expect(hours(confirmDue(at, rules))).toBe(168);
    expect((['normal', 'important', 'major'] as const).map((each) => hours(followUpDue(each, at, rules)))).toEqual([
      48, 24, 24,
    ]);
  });
});
