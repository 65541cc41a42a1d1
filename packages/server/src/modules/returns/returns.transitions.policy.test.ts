import { returnMachine, statusesOf } from '@aftercart/contract/machines';
import { describe, expect, it } from 'vitest';
import {
  actionsFor,
  expectedBy,
  expiresWhenLate,
  isOpen,
  mayRefund,
  type ReturnState,
} from './returns.transitions.policy.ts';

const limits = { agent: 20_000, manager: 50_000, finance: null, admin: null };

describe('mayRefund', () => {
  it('lets each role go up to its own limit', () => {
    expect(mayRefund('agent', 20_000, limits)).toBe(true);
    expect(mayRefund('agent', 20_001, limits)).toBe(false);
    expect(mayRefund('manager', 50_000, limits)).toBe(true);
    expect(mayRefund('manager', 50_001, limits)).toBe(false);
    expect(mayRefund('finance', 9_000_000, limits)).toBe(true);
    expect(mayRefund('secret', 9_000_000, limits)).toBe(true);
    expect(mayRefund('shopper', 1, limits)).toBe(false);
  });
});

describe('actionsFor', () => {
  const state = (fields: Partial<ReturnState> = {}): ReturnState => ({
    status: 'inspected',
    resolution: 'refund',
    refundMinor: 10_000,
    acceptedUnits: 2,
    refundFailed: false,
    ...fields,
  });

  it('follows the table outside the inspection', () => {
    expect(actionsFor(state({ status: 'requested' }), 'shopper', limits)).toEqual(['cancel']);
    expect(actionsFor(state({ status: 'approved' }), 'shopper', limits)).toEqual(['ship', 'cancel']);
    expect(actionsFor(state({ status: 'refunded' }), 'admin', limits)).toEqual([]);
  });

  it('offers an exchange only to who asked for one, and a refund inside the authority', () => {
    expect(actionsFor(state(), 'agent', limits)).toEqual(['refund', 'decline']);
    expect(actionsFor(state({ resolution: 'exchange' }), 'agent', limits)).toEqual(['refund', 'exchange', 'decline']);
    expect(actionsFor(state({ refundMinor: 20_001 }), 'agent', limits)).toEqual(['decline']);
    expect(actionsFor(state(), 'shopper', limits)).toEqual([]);
  });

  it('only declines when no unit passed the inspection', () => {
    expect(actionsFor(state({ acceptedUnits: 0, resolution: 'exchange' }), 'admin', limits)).toEqual(['decline']);
  });

  it('only pays again after the provider refused: the rest was executed already', () => {
    expect(actionsFor(state({ refundFailed: true, resolution: 'exchange' }), 'agent', limits)).toEqual(['refund']);
    expect(actionsFor(state({ refundFailed: true, refundMinor: 60_000 }), 'manager', limits)).toEqual([]);
  });
});

describe('promises', () => {
  const rules = { reviewHours: 48, inspectionHours: 24, refundHours: 36, infoDays: 14, shipByDays: 28 };
  const at = new Date('2026-01-01T00:00:00Z');

  it('names a time wherever the shop or the shopper has to move', () => {
    const promised = Object.fromEntries(
      statusesOf(returnMachine).map((status) => [status, expectedBy(status, at, rules)?.toISOString().slice(0, 13)]),
    );
    expect(promised).toEqual({
      requested: '2026-01-03T00',
      infoNeeded: '2026-01-15T00',
      approved: '2026-01-29T00',
      inTransit: undefined,
      received: '2026-01-02T00',
      inspected: '2026-01-02T12',
      refundPending: '2026-01-02T12',
      refunded: undefined,
      exchanged: undefined,
      declined: undefined,
      cancelled: undefined,
      expired: undefined,
    });
  });

  it('lets a return expire exactly where the table knows it', () => {
    for (const status of statusesOf(returnMachine)) {
      expect(expiresWhenLate(status), status).toBe(returnMachine.states[status].on.expire !== undefined);
      expect(isOpen(status), status).toBe(!returnMachine.terminal.includes(status));
    }
  });
});
