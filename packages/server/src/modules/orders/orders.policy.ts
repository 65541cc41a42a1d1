import { decimalToMillionths, decimalToMinor, millionthsToDecimal } from '@aftercart/contract';
import { type FieldError, ok, type Result, refuse } from '../../lib/result.ts';
import type { LineKind, OrderStatus } from './orders.types.ts';
import { netOfDiscounts } from './shares.policy.ts';

/** Pure rules of storing what was sold. The same pricing serves orders and credit notes. */

export type LineInput = {
  id: string;
  sku: string;
  description: string;
  kind: LineKind;
  category?: string | null | undefined;
  quantity: number;
  unitPrice: string;
};

export type PricedLine = {
  id: string;
  sku: string;
  description: string;
  kind: LineKind;
  category: string | null;
  quantity: number;
  unitPrice: string;
  totalMinor: number;
  netMinor: number;
};

export type PricedLines = {
  lines: PricedLine[];
  /** Sum of the rounded lines, in minor units. */
  totalMinor: number;
  /** Sum of quantity × unit price before any rounding, in major units. */
  exactTotal: string;
};

/** Totals of the lines: each is multiplied exactly and rounded once, half away from zero. */
export const priceLines = (input: readonly LineInput[], currency: string): Result<PricedLines> => {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  const totals: number[] = [];
  let exact = 0n;
  let sum = 0;
  for (const [index, line] of input.entries()) {
    if (seen.has(line.id)) {
      const message = 'Another line of the same document has this id.';
      errors.push({ pointer: `/lines/${index}/id`, code: 'duplicate', message });
    }
    seen.add(line.id);
    try {
      const total = decimalToMinor(line.unitPrice, currency, line.quantity);
      totals.push(total);
      sum += total;
      exact += decimalToMillionths(line.unitPrice) * BigInt(line.quantity);
      if (!Number.isSafeInteger(sum)) throw new RangeError('The sum of the lines is too large');
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      errors.push({ pointer: `/lines/${index}/unitPrice`, code: 'out_of_range', message: `${error.message}.` });
    }
  }
  if (errors.length > 0) return refuse('validation_failed', 'Some lines cannot be stored as they are.', errors);

  const net = netOfDiscounts(input.map((line, index) => ({ kind: line.kind, totalMinor: totals[index] ?? 0 })));
  return ok({
    lines: input.map((line, index) => ({
      id: line.id,
      sku: line.sku,
      description: line.description,
      kind: line.kind,
      category: line.category ?? null,
      quantity: line.quantity,
      // `2.1` and `2.10` are one price: the stored text is always the same, so a repeated import is seen as unchanged.
      unitPrice: millionthsToDecimal(decimalToMillionths(line.unitPrice), 2),
      totalMinor: totals[index] ?? 0,
      netMinor: net[index] ?? 0,
    })),
    totalMinor: sum,
    exactTotal: millionthsToDecimal(exact, 2),
  });
};

/** Everything that was said about a line, in one spelling. */
export const lineContent = (line: PricedLine): unknown[] => [
  line.id,
  line.sku,
  line.description,
  line.kind,
  line.category,
  line.quantity,
  line.unitPrice,
];

/**
 * The parts that never change once stored, as one text: what was sold, when and in which currency. Equal texts mean the
 * same sale, whatever the spelling of the request. Its hash is what is kept.
 */
export const soldContent = (
  input: { placedAt: string; currency: string; voucherCodes?: readonly string[] | undefined },
  lines: readonly PricedLine[],
): string =>
  JSON.stringify([
    new Date(input.placedAt).toISOString(),
    input.currency,
    [...(input.voucherCodes ?? [])].sort(),
    lines.map(lineContent),
  ]);

/** What may change after an order was stored. */
export type OrderState = {
  number: string;
  customerId: string | null;
  status: OrderStatus;
  deliveredAt: Date | null;
  emailPrint: string | null;
  phonePrint: string | null;
};

export type StoredOrderState = OrderState & { contentHash: string };

/** The request's view of the changeable parts; what it leaves out (`undefined`) stays as it is. */
export type OrderStateInput = {
  number: string;
  customerId: string | null | undefined;
  status: OrderStatus | undefined;
  deliveredAt: Date | null | undefined;
  emailPrint: string | undefined;
  phonePrint: string | undefined;
};

export type OrderPlan =
  | { outcome: 'created'; state: OrderState }
  | { outcome: 'updated'; state: OrderState }
  | { outcome: 'unchanged' };

const sameInstant = (left: Date | null, right: Date | null): boolean => left?.getTime() === right?.getTime();

const isSame = (left: OrderState, right: OrderState): boolean =>
  left.number === right.number &&
  left.customerId === right.customerId &&
  left.status === right.status &&
  sameInstant(left.deliveredAt, right.deliveredAt) &&
  left.emailPrint === right.emailPrint &&
  left.phonePrint === right.phonePrint;

/** Decides what storing the order means: new, changed, the same again, or not allowed. */
export const planOrder = (
  stored: StoredOrderState | null,
  input: OrderStateInput,
  contentHash: string,
): Result<OrderPlan> => {
  if (stored === null) {
    const state: OrderState = {
      number: input.number,
      customerId: input.customerId ?? null,
      status: input.status ?? 'paid',
      deliveredAt: input.deliveredAt ?? null,
      emailPrint: input.emailPrint ?? null,
      phonePrint: input.phonePrint ?? null,
    };
    return ok({ outcome: 'created', state });
  }
  if (stored.contentHash !== contentHash) {
    return refuse(
      'order_lines_immutable',
      'The lines, the time, the currency and the vouchers of a stored order cannot change. Send a credit note for what is taken back.',
    );
  }
  const customerId = input.customerId ?? stored.customerId;
  if (stored.customerId !== null && customerId !== stored.customerId) {
    return refuse(
      'state_conflict',
      'The order already belongs to another customer, whose points and cashback it has counted for.',
    );
  }
  const state: OrderState = {
    number: input.number,
    // A guest's order may be given to a customer later; it is never taken away again.
    customerId,
    status: input.status ?? stored.status,
    deliveredAt: input.deliveredAt === undefined ? stored.deliveredAt : input.deliveredAt,
    emailPrint: input.emailPrint ?? stored.emailPrint,
    phonePrint: input.phonePrint ?? stored.phonePrint,
  };
  return ok(isSame(stored, state) ? { outcome: 'unchanged' } : { outcome: 'updated', state });
};
