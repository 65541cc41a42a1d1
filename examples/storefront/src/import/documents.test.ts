import { describe, expect, it } from 'vitest';
import { toCreditNoteInput, toOrderInput } from './documents.ts';
import type { InvoiceDocument } from './invoice.ts';

const placed = Date.UTC(2011, 11, 8, 11, 56);
const sale: InvoiceDocument = {
  type: 'order',
  number: '581180',
  customer: '12347',
  country: null,
  at: placed,
  lines: [],
};
const rules = { currency: 'GBP', shiftWeeks: 0, now: placed + 7 * 24 * 3600 * 1000 };

describe('toOrderInput', () => {
  it('takes an order as delivered two days after its invoice', () => {
    expect(toOrderInput(sale, rules)).toEqual({
      id: 'ord_581180',
      number: '581180',
      customerId: 'cus_12347',
      placedAt: '2011-12-08T11:56:00.000Z',
      currency: 'GBP',
      status: 'delivered',
      deliveredAt: '2011-12-10T11:56:00.000Z',
      lines: [],
    });
  });

  it('has not delivered yet what was ordered yesterday', () => {
    const input = toOrderInput(sale, { ...rules, now: placed + 24 * 3600 * 1000 });
    expect(input).toMatchObject({ status: 'shipped' });
    expect(input).not.toHaveProperty('deliveredAt');
  });

  it('moves dates by whole weeks, so that days of the week and times stay', () => {
    expect(toOrderInput(sale, { ...rules, shiftWeeks: 780, now: Date.UTC(2030, 0) }).placedAt).toBe(
      '2026-11-19T11:56:00.000Z',
    );
  });

  it('leaves a stored order where it is', () => {
    const input = toOrderInput(sale, rules, Date.UTC(2026, 10, 19));
    expect(input.placedAt).toBe('2026-11-19T00:00:00.000Z');
    expect(input).not.toHaveProperty('status');
  });

  it('knows no customer where the data names none', () => {
    expect(toOrderInput({ ...sale, customer: null }, rules).customerId).toBeNull();
  });
});

it('makes a credit note that points to no order', () => {
  const note = toCreditNoteInput({ ...sale, type: 'creditNote', number: 'C536379' }, rules);
  expect(note).toMatchObject({ id: 'crn_C536379', number: 'C536379', issuedAt: '2011-12-08T11:56:00.000Z' });
  expect(note).not.toHaveProperty('orderId');
});
