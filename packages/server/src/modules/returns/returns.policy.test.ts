import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredOrder, StoredOrderLine } from '../orders/index.ts';
import { checkRequest, lineOption, type RequestedLine, type RequestFacts, refundOf } from './returns.policy.ts';

const now = new Date('2026-01-05T12:00:00Z');

const line = (fields: Partial<StoredOrderLine> = {}): StoredOrderLine => ({
  id: '1',
  sku: '84879',
  description: 'ASSORTED COLOUR BIRD ORNAMENT',
  kind: 'product',
  category: null,
  quantity: 7,
  unitPrice: '1.43',
  totalMinor: 1000,
  netMinor: 1000,
  creditedQuantity: 0,
  returnedQuantity: 0,
  ...fields,
});

const order = (lines: StoredOrderLine[] = [line()], fields: Partial<StoredOrder> = {}): StoredOrder => ({
  merchantId: 'mer_1',
  id: 'ord_536367',
  number: '536367',
  customerId: 'cus_13047',
  placedAt: new Date('2026-01-01T08:34:00Z'),
  status: 'paid',
  deliveredAt: null,
  currency: 'GBP',
  totalMinor: 1000,
  refundedMinor: 0,
  voucherCodes: [],
  lines,
  createdAt: now,
  updatedAt: now,
  ...fields,
});

const rules: RequestFacts['rules'] = {
  windowDays: 7,
  categoryRules: [
    { category: 'jewellery', windowDays: 100, excluded: false },
    { category: 'custom-made', windowDays: null, excluded: true },
  ],
  reasons: [
    { code: 'damaged', evidence: 'required', resolutions: ['refund', 'exchange'] },
    { code: 'no_reason', evidence: 'disabled', resolutions: ['refund'] },
    { code: 'other', evidence: 'optional', resolutions: ['refund'] },
  ],
};

describe('lineOption', () => {
  const option = (stored: StoredOrderLine, on = order([stored]), open: [string, number][] = [], at = now) =>
    lineOption(on, stored, new Map(open), rules, at);

  it('offers what was bought and did not come back yet', () => {
    const stored = line({ creditedQuantity: 1, returnedQuantity: 2 });
    expect(option(stored, undefined, [['1', 3]])).toEqual({
      lineId: '1',
      returnableQuantity: 1,
      returnableUntil: new Date('2026-01-08T08:34:00Z'),
      nonReturnableReason: null,
    });
  });

  it('names the reason when nothing can come back', () => {
    const reasonOf = (...args: Parameters<typeof option>) => option(...args).nonReturnableReason;
    expect(reasonOf(line({ kind: 'shipping' }))).toBe('not_a_product');
    expect(reasonOf(line({ kind: 'giftCard' }))).toBe('not_a_product');
    expect(reasonOf(line(), order([line()], { status: 'cancelled' }))).toBe('order_cancelled');
    expect(reasonOf(line({ category: 'custom-made' }))).toBe('category_excluded');
    expect(reasonOf(line({ creditedQuantity: 7 }))).toBe('already_returned');
    expect(reasonOf(line(), undefined, [['1', 7]])).toBe('already_returned');
    expect(option(line({ category: 'custom-made' })).returnableQuantity).toBe(0);
  });

  it('closes a moment after the window, counted from the delivery', () => {
    const lastMoment = new Date('2026-01-08T08:34:00Z');
    const after = new Date(lastMoment.getTime() + 1);
    expect(option(line(), undefined, [], lastMoment).returnableQuantity).toBe(7);
    expect(option(line(), undefined, [], after).nonReturnableReason).toBe('window_closed');
    const delivered = order([line()], { deliveredAt: new Date('2026-01-03T00:00:00Z') });
    expect(option(line(), delivered, [], after).returnableQuantity).toBe(7);
    expect(option(line({ category: 'jewellery' }), undefined, [], after).returnableQuantity).toBe(7);
  });

  it('stays at nothing when a credit note took units that an open return asks for', () => {
    expect(option(line({ creditedQuantity: 5 }), undefined, [['1', 4]])).toMatchObject({
      returnableQuantity: 0,
      nonReturnableReason: 'already_returned',
    });
  });
});

describe('checkRequest', () => {
  const check = (lines: RequestedLine[], facts: Partial<RequestFacts> = {}) =>
    checkRequest(lines, {
      purpose: 'request',
      order: order(),
      open: new Map(),
      rules,
      resolution: 'refund',
      now,
      ...facts,
    });
  const ask = (fields: Partial<RequestedLine> = {}): RequestedLine => ({
    lineId: '1',
    quantity: 1,
    reasonCode: 'other',
    ...fields,
  });

  it('accepts what the policy offers', () => {
    expect(check([ask({ quantity: 7 })])).toBeNull();
    expect(
      check([ask({ reasonCode: 'damaged', evidenceUploadIds: ['upl_1'] })], { resolution: 'exchange' }),
    ).toBeNull();
  });

  it('refuses more than is left, pointing at the field', () => {
    expect(check([ask({ quantity: 8 })])).toMatchObject({
      code: 'quantity_not_returnable',
      errors: [{ pointer: '/lines/0/quantity', code: 'too_many', message: 'At most 7 of this line can be returned.' }],
    });
  });

  it.each([
    ['order_not_returnable', {}, { status: 'cancelled' as const }],
    ['line_not_returnable', { kind: 'shipping' as const }, {}],
    ['line_not_returnable', { category: 'custom-made' }, {}],
    ['return_window_closed', {}, { placedAt: new Date('2025-12-01T00:00:00Z') }],
    ['quantity_not_returnable', { returnedQuantity: 7 }, {}],
  ])('refuses with %s', (code, lineFields, orderFields) => {
    expect(check([ask()], { order: order([line(lineFields)], orderFields) })).toMatchObject({ ok: false, code });
  });

  it('applies the evidence rule of the reason', () => {
    expect(check([ask({ reasonCode: 'damaged' })])).toMatchObject({
      code: 'evidence_required',
      errors: [{ pointer: '/lines/0/evidenceUploadIds' }],
    });
    expect(check([ask({ reasonCode: 'no_reason', evidenceUploadIds: ['upl_1'] })])).toMatchObject({
      code: 'validation_failed',
      errors: [{ code: 'not_accepted' }],
    });
  });

  it('asks for no reason while somebody only looks', () => {
    expect(check([{ lineId: '1', quantity: 1 }], { purpose: 'preview' })).toBeNull();
    expect(check([{ lineId: '1', quantity: 8 }], { purpose: 'preview' })).toMatchObject({ ok: false });
  });

  it('refuses unknown lines, unknown reasons, repeated lines and resolutions that the reason does not offer', () => {
    const refusal = check(
      [
        ask({ lineId: 'x' }),
        ask({ reasonCode: 'x' }),
        ask({ quantity: 7 }),
        ask({ lineId: '2', reasonCode: 'no_reason' }),
      ],
      { resolution: 'exchange', order: order([line(), line({ id: '2' })]) },
    );
    expect(refusal).toMatchObject({ code: 'validation_failed' });
    expect(refusal?.errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/lines/0/lineId unknown',
      '/lines/1/reasonCode unknown',
      '/lines/2/lineId duplicate',
      '/lines/3/reasonCode resolution_not_offered',
    ]);
  });
});

describe('refundOf', () => {
  it('pays what was paid, after discounts', () => {
    const stored = order([line({ netMinor: 900 }), line({ id: '2', quantity: 1, netMinor: 0 })]);
    expect(
      refundOf(stored, [
        { lineId: '1', quantity: 7 },
        { lineId: '2', quantity: 1 },
      ]),
    ).toEqual({
      amountMinor: 900,
      lines: [
        { lineId: '1', quantity: 7, amountMinor: 900 },
        { lineId: '2', quantity: 1, amountMinor: 0 },
      ],
    });
  });

  it('sums to the line exactly over any sequence of returns and credit notes', () => {
    const steps = fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 9 }), credit: fc.boolean() }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), steps, (netMinor, sequence) => {
        const quantity = sequence.reduce((sum, step) => sum + step.quantity, 0);
        let stored = line({ quantity, netMinor });
        let paid = 0;
        for (const step of sequence) {
          paid += refundOf(order([stored]), [{ lineId: '1', quantity: step.quantity }]).amountMinor;
          stored = step.credit
            ? { ...stored, creditedQuantity: stored.creditedQuantity + step.quantity }
            : { ...stored, returnedQuantity: stored.returnedQuantity + step.quantity };
        }
        return paid === netMinor;
      }),
    );
  });
});
