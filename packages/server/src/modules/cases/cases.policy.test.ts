import { createDefaultSettings } from '@aftercart/contract';
import { describe, expect, it } from 'vitest';
import { actionsFor, escalationDue, expectedBy, firstLevel, isMissed, levelAbove, promises } from './cases.policy.ts';

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
    const of = (status: 'open' | 'inProgress' | 'resolved' | 'closed') => {
      const { contact, report } = promises('normal', at, rules);
      return hours(expectedBy({ status, contactDueAt: contact, reportDueAt: report }));
    };
    expect([of('open'), of('inProgress'), of('resolved'), of('closed')]).toEqual([2, 48, null, null]);
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
  it('are those of the table', () => {
    expect(actionsFor({ status: 'open', level: 'store' }, 'agent')).toEqual(['contact', 'resolve', 'escalate']);
    expect(actionsFor({ status: 'open', level: 'store' }, 'shopper')).toEqual([]);
    expect(actionsFor({ status: 'resolved', level: 'store' }, 'shopper')).toEqual(['confirm', 'reopen']);
  });
  it('do not hand a case beyond the head office', () => {
    expect(actionsFor({ status: 'open', level: 'head' }, 'manager')).toEqual(['contact', 'resolve']);
  });
});
