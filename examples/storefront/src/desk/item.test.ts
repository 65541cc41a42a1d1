import type { Return } from '@aftercart/contract';
import { describe, expect, it } from 'vitest';
import { belongsTo, byUrgency, type Item, isNewer, isOverdue, kindOfSubject, waitingStatuses } from './item.ts';

const item = (changes: Partial<Return>): Item => ({
  kind: 'returns',
  value: { status: 'requested', expectedBy: null, updatedAt: '2026-11-21T10:00:00Z', ...changes } as Return,
});

describe('belongsTo', () => {
  it.each([
    ['requested', 'merchant'],
    ['refundPending', 'merchant'],
    ['approved', 'shopper'],
    ['infoNeeded', 'shopper'],
    ['refunded', 'done'],
    ['declined', 'done'],
  ] as const)('puts %s under %s', (status, filter) => {
    const mine = item({ status });
    expect((['merchant', 'shopper', 'done'] as const).filter((candidate) => belongsTo(mine, candidate))).toEqual([
      filter,
    ]);
    expect(belongsTo(mine, 'all')).toBe(true);
  });
});

it('puts what is due first at the top and what owes nothing at the end', () => {
  const late = item({ expectedBy: '2026-11-20T10:00:00Z' });
  const soon = item({ expectedBy: '2026-11-22T10:00:00Z' });
  const old = item({ updatedAt: '2026-11-01T10:00:00Z' });
  const recent = item({ updatedAt: '2026-11-19T10:00:00Z' });
  expect([old, soon, recent, late].toSorted(byUrgency)).toEqual([late, soon, recent, old]);
  expect([late, soon, old].map((candidate) => isOverdue(candidate, Date.parse('2026-11-21T00:00:00Z')))).toEqual([
    true,
    false,
    false,
  ]);
});

it('does not let old news cover later ones', () => {
  const known = item({});
  expect(isNewer(item({ updatedAt: '2026-11-21T09:00:00Z' }), known)).toBe(false);
  expect(isNewer(item({ updatedAt: '2026-11-21T10:00:00Z' }), known)).toBe(true);
  expect(isNewer(known, undefined)).toBe(true);
});

it('knows the queues of events', () => {
  expect(['return', 'claim', 'case', 'order'].map(kindOfSubject)).toEqual(['returns', 'claims', 'cases', null]);
});

it('knows in which statuses it is our turn', () => {
  expect(waitingStatuses('returns')).toEqual(['requested', 'inTransit', 'received', 'inspected']);
  expect(waitingStatuses('claims')).toEqual(['inReview', 'approved']);
  expect(waitingStatuses('cases')).toEqual(['open', 'inProgress']);
});
