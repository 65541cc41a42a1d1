import type { TimelineEntry } from '@aftercart/contract';
import { claimMachine, type ReturnStatus, returnMachine } from '@aftercart/contract/machines';
import { describe, expect, test } from 'vitest';
import { stationsOf, waitsFor } from './stations.ts';

const entry = (type: TimelineEntry['type'], status: string): TimelineEntry => ({
  at: '2026-11-20T10:00:00Z',
  type,
  actor: 'staff',
  status,
  note: null,
});
const asked = entry('return.requested', 'requested');
const stops = (status: string, ...timeline: TimelineEntry[]): string[] =>
  stationsOf(returnMachine, { status: status as ReturnStatus, timeline }).map(({ name, state }) => `${name} ${state}`);

describe('the way of a return', () => {
  test('begins with what was asked for, and all of the usual way ahead', () => {
    expect(stops('requested', asked)).toEqual([
      'return.requested current',
      'approved upcoming',
      'inTransit upcoming',
      'received upcoming',
      'inspected upcoming',
      'refunded upcoming',
    ]);
  });
  test('keeps what happened beside the usual way', () => {
    const question = entry('return.infoRequested', 'infoNeeded');
    expect(stops('infoNeeded', asked, question).slice(0, 3)).toEqual([
      'return.requested done',
      'return.infoRequested current',
      'approved upcoming',
    ]);
  });
  test('ends well', () => {
    const paid = entry('return.refunded', 'refunded');
    expect(stops('refunded', asked, paid)).toEqual(['return.requested done', 'return.refunded done']);
  });
  test('or ends early', () => {
    const declined = entry('return.declined', 'declined');
    expect(stops('declined', asked, declined)).toEqual(['return.requested done', 'return.declined failed']);
  });
  test('keeps what went wrong visible', () => {
    const broken = entry('return.refundFailed', 'inspected');
    const again = entry('return.refundStarted', 'refundPending');
    expect(stops('refundPending', asked, broken, again)).toContain('return.refundFailed failed');
  });
  test('has no way ahead in a status that is newer than this code', () => {
    expect(stops('onTheMoon', asked)).toEqual(['return.requested current']);
  });
});

test('knows who has to move', () => {
  expect(waitsFor(returnMachine, 'approved')).toBe('shopper');
  expect(waitsFor(claimMachine, 'paid')).toBeNull();
  expect(waitsFor(returnMachine, 'onTheMoon' as ReturnStatus)).toBeNull();
});
