import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../lib/result.ts';
import { type LineInput, type OrderStateInput, planOrder, priceLines, soldContent } from './orders.policy.ts';

const line = (fields: Partial<LineInput> = {}): LineInput => ({
  id: '1',
  sku: '84879',
  description: 'ASSORTED COLOUR BIRD ORNAMENT',
  kind: 'product',
  quantity: 32,
  unitPrice: '1.69',
  ...fields,
});

describe('priceLines', () => {
  it('multiplies exactly and rounds each line once, half away from zero', () => {
    const priced = unwrap(
      priceLines(
        [
          line(),
          line({ id: '2', quantity: 15, unitPrice: '0.001' }),
          line({ id: '3', quantity: 1, unitPrice: '0.005' }),
          line({ id: '4', quantity: 1, unitPrice: '-0.005', kind: 'fee' }),
        ],
        'GBP',
      ),
    );
    expect(priced.lines.map((entry) => entry.totalMinor)).toEqual([5408, 2, 1, -1]);
    expect(priced.totalMinor).toBe(5410);
    expect(priced.exactTotal).toBe('54.095');
  });

  it('knows currencies without a smaller coin and with three digits', () => {
    expect(unwrap(priceLines([line({ quantity: 3, unitPrice: '1500.5' })], 'JPY')).totalMinor).toBe(4502);
    expect(unwrap(priceLines([line({ quantity: 1, unitPrice: '1.2345' })], 'KWD')).totalMinor).toBe(1235);
  });

  it('prices the largest real sale and a real correction downwards', () => {
    const largest = [line({ quantity: 80_995, unitPrice: '2.08' })];
    expect(unwrap(priceLines(largest, 'GBP')).totalMinor).toBe(16_846_960);
    const badDebt = [line({ quantity: 1, unitPrice: '-11062.06', kind: 'fee' })];
    expect(unwrap(priceLines(badDebt, 'GBP'))).toMatchObject({ totalMinor: -1_106_206, exactTotal: '-11062.06' });
  });

  it('takes discounts off the products', () => {
    const priced = priceLines([line(), line({ id: 'd', kind: 'discount', quantity: 1, unitPrice: '-4.08' })], 'GBP');
    expect(unwrap(priced).lines.map((entry) => entry.netMinor)).toEqual([5000, 0]);
  });

  it('refuses two lines with one id and amounts beyond exact integers', () => {
    expect(priceLines([line(), line()], 'GBP')).toMatchObject({
      code: 'validation_failed',
      errors: [{ pointer: '/lines/1/id', code: 'duplicate' }],
    });
    expect(priceLines([line({ quantity: 1_000_000, unitPrice: '999999999999.99' })], 'GBP')).toMatchObject({
      errors: [{ pointer: '/lines/0/unitPrice', code: 'out_of_range' }],
    });
    const many = Array.from({ length: 3 }, (_, index) =>
      line({ id: String(index), quantity: 50, unitPrice: '999999999999.99' }),
    );
    expect(priceLines(many, 'GBP')).toMatchObject({ errors: [{ pointer: '/lines/1/unitPrice' }, {}] });
  });

  it('gives an exact total that the rounded lines stay close to', () => {
    const entry = fc.record({
      quantity: fc.integer({ min: 1, max: 10_000 }),
      millionths: fc.integer({ min: 0, max: 2_000_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 30 }), (entries) => {
        const lines = entries.map(({ quantity, millionths }, index) =>
          line({ id: String(index), quantity, unitPrice: (millionths / 1e6).toFixed(6) }),
        );
        const { totalMinor, exactTotal } = unwrap(priceLines(lines, 'GBP'));
        return Math.abs(totalMinor / 100 - Number(exactTotal)) <= 0.005 * lines.length + 1e-6;
      }),
    );
  });
});

describe('soldContent', () => {
  const content = (lines: LineInput[], placedAt = '2026-01-01T10:00:00Z', voucherCodes: string[] = []): string =>
    soldContent({ placedAt, currency: 'GBP', voucherCodes }, unwrap(priceLines(lines, 'GBP')).lines);

  it('does not depend on the spelling of the same sale', () => {
    expect(content([line({ unitPrice: '2.10' })])).toBe(content([line({ unitPrice: '2.1', category: null })]));
    expect(content([line()], '2026-01-01T11:00:00+01:00')).toBe(content([line()]));
    expect(content([line()], undefined, ['B', 'A'])).toBe(content([line()], undefined, ['A', 'B']));
  });

  it('differs with anything that was sold', () => {
    const base = content([line()]);
    for (const other of [
      content([line({ quantity: 31 })]),
      content([line({ unitPrice: '1.68' })]),
      content([line({ category: 'jewellery' })]),
      content([line()], '2026-01-01T10:00:01Z'),
      content([line()], undefined, ['A']),
    ]) {
      expect(other).not.toBe(base);
    }
  });
});

describe('planOrder', () => {
  const input = (fields: Partial<OrderStateInput> = {}): OrderStateInput => ({
    number: '536367',
    customerId: undefined,
    status: undefined,
    deliveredAt: undefined,
    emailPrint: undefined,
    phonePrint: undefined,
    ...fields,
  });
  const stored = {
    number: '536367',
    customerId: 'cus_13047',
    status: 'delivered',
    deliveredAt: new Date('2026-01-04T00:00:00Z'),
    emailPrint: 'print',
    phonePrint: null,
    contentHash: 'h',
  } as const;

  it('creates with the defaults', () => {
    expect(unwrap(planOrder(null, input(), 'h'))).toEqual({
      outcome: 'created',
      state: {
        number: '536367',
        customerId: null,
        status: 'paid',
        deliveredAt: null,
        emailPrint: null,
        phonePrint: null,
      },
    });
  });

  it('sees the same order again, also when the request leaves out what is known', () => {
    expect(unwrap(planOrder(stored, input(), 'h'))).toEqual({ outcome: 'unchanged' });
    expect(unwrap(planOrder(stored, input({ ...stored, phonePrint: undefined }), 'h'))).toEqual({
      outcome: 'unchanged',
    });
  });

  it('changes status, delivery, contact and number', () => {
    const guest = { ...stored, customerId: null, status: 'paid', deliveredAt: null } as const;
    const deliveredAt = new Date('2026-01-05T00:00:00Z');
    expect(unwrap(planOrder(guest, input({ status: 'delivered', deliveredAt, customerId: 'cus_1' }), 'h'))).toEqual({
      outcome: 'updated',
      state: {
        number: '536367',
        customerId: 'cus_1',
        status: 'delivered',
        deliveredAt,
        emailPrint: 'print',
        phonePrint: null,
      },
    });
    expect(unwrap(planOrder(stored, input({ deliveredAt: null }), 'h'))).toMatchObject({
      outcome: 'updated',
      state: { deliveredAt: null },
    });
  });

  it('never changes what was sold, nor to whom', () => {
    expect(planOrder(stored, input(), 'other')).toMatchObject({ ok: false, code: 'order_lines_immutable' });
    expect(planOrder(stored, input({ customerId: 'cus_2' }), 'h')).toMatchObject({ ok: false, code: 'state_conflict' });
    expect(unwrap(planOrder(stored, input({ customerId: null }), 'h'))).toEqual({ outcome: 'unchanged' });
  });
});
