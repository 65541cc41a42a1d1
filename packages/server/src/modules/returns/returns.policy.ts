import type { FieldError, Refusal } from '../../lib/result.ts';
import {
  type LineUnits,
  remainingUnits,
  returnableUntil,
  type StoredOrder,
  type StoredOrderLine,
  shareOfUnits,
  type WindowRules,
} from '../orders/index.ts';

/** Pure rules of what may be sent back. Nothing here knows who asks: the same rules hold for shopper, desk and server. */

type Evidence = 'disabled' | 'optional' | 'required';
type Resolution = 'refund' | 'exchange';

type ReturnRules = WindowRules & {
  reasons: readonly { code: string; evidence: Evidence; resolutions: readonly Resolution[] }[];
};

type NonReturnableReason =
  | 'order_cancelled'
  | 'not_a_product'
  | 'category_excluded'
  | 'window_closed'
  | 'already_returned';

export type LineOption = {
  lineId: string;
  /** Units that may be asked for now; 0 when there is a reason against it. */
  returnableQuantity: number;
  returnableUntil: Date | null;
  nonReturnableReason: NonReturnableReason | null;
};

/** Units of each line that open returns already ask for, by line id. */
export type OpenUnits = ReadonlyMap<string, number>;

/** What may be done with one line: bought − credited − returned − asked for in open returns, inside its window. */
export const lineOption = (
  order: StoredOrder,
  line: StoredOrderLine,
  open: OpenUnits,
  rules: WindowRules,
  now: Date,
): LineOption => {
  const until = line.kind === 'product' ? returnableUntil(order, line, rules) : null;
  const free = Math.max(0, remainingUnits(line) - (open.get(line.id) ?? 0));
  const reasonAgainst = (): NonReturnableReason | null => {
    if (line.kind !== 'product') return 'not_a_product';
    if (order.status === 'cancelled') return 'order_cancelled';
    if (until === null) return 'category_excluded';
    if (free === 0) return 'already_returned';
    return now > until ? 'window_closed' : null;
  };
  const nonReturnableReason = reasonAgainst();
  return {
    lineId: line.id,
    returnableQuantity: nonReturnableReason === null ? free : 0,
    returnableUntil: until,
    nonReturnableReason,
  };
};

export type RequestedLine = {
  lineId: string;
  quantity: number;
  /** Not known yet while somebody only asks what a return would do. */
  reasonCode?: string | undefined;
  evidenceUploadIds?: readonly string[] | undefined;
};

export type RequestFacts = {
  /** `preview`: reasons and evidence are not asked for yet. */
  purpose: 'preview' | 'request';
  order: StoredOrder;
  open: OpenUnits;
  rules: ReturnRules;
  resolution: Resolution;
  now: Date;
};

type LineProblem = { refusal: Refusal['code'] } & FieldError;

const REFUSAL_OF: Record<NonReturnableReason, Refusal['code']> = {
  order_cancelled: 'order_not_returnable',
  not_a_product: 'line_not_returnable',
  category_excluded: 'line_not_returnable',
  window_closed: 'return_window_closed',
  already_returned: 'quantity_not_returnable',
};

const MESSAGE_OF: Record<NonReturnableReason, string> = {
  order_cancelled: 'The order was cancelled.',
  not_a_product: 'Only goods can be returned, not shipping, fees or discounts.',
  category_excluded: 'Goods of this category cannot be returned.',
  window_closed: 'The time to return this line is over.',
  already_returned: 'Every unit of this line was returned, credited or is part of an open return.',
};

const checkReason = (line: RequestedLine, facts: RequestFacts, at: string): LineProblem[] => {
  const invalid = (field: string, code: string, message: string): LineProblem => ({
    refusal: 'validation_failed',
    pointer: `${at}/${field}`,
    code,
    message,
  });
  const reason = facts.rules.reasons.find((entry) => entry.code === line.reasonCode);
  if (reason === undefined) return [invalid('reasonCode', 'unknown', 'This is not a reason of the merchant.')];
  const problems: LineProblem[] = [];
  if (!reason.resolutions.includes(facts.resolution)) {
    problems.push(invalid('reasonCode', 'resolution_not_offered', 'The reason does not allow this resolution.'));
  }
  const evidence = line.evidenceUploadIds?.length ?? 0;
  if (reason.evidence === 'required' && evidence === 0) {
    const message = 'This reason needs a photo or document.';
    problems.push({ refusal: 'evidence_required', pointer: `${at}/evidenceUploadIds`, code: 'required', message });
  }
  if (reason.evidence === 'disabled' && evidence > 0) {
    problems.push(invalid('evidenceUploadIds', 'not_accepted', 'This reason takes no photos or documents.'));
  }
  return problems;
};

const checkQuantity = (
  line: RequestedLine,
  stored: StoredOrderLine,
  facts: RequestFacts,
  at: string,
): LineProblem[] => {
  const option = lineOption(facts.order, stored, facts.open, facts.rules, facts.now);
  if (option.nonReturnableReason !== null) {
    const reason = option.nonReturnableReason;
    return [{ refusal: REFUSAL_OF[reason], pointer: at, code: reason, message: MESSAGE_OF[reason] }];
  }
  if (line.quantity <= option.returnableQuantity) return [];
  const message = `At most ${option.returnableQuantity} of this line can be returned.`;
  return [{ refusal: 'quantity_not_returnable', pointer: `${at}/quantity`, code: 'too_many', message }];
};

/**
 * Checks every line and names all that is wrong at once. Null when the request is fine; else the first problem gives the
 * refusal its code.
 */
export const checkRequest = (lines: readonly RequestedLine[], facts: RequestFacts): Refusal | null => {
  const seen = new Set<string>();
  const problems = lines.flatMap((line, index): LineProblem[] => {
    const at = `/lines/${index}`;
    const repeated = seen.has(line.lineId);
    seen.add(line.lineId);
    const stored = facts.order.lines.find((entry) => entry.id === line.lineId);
    const wrongLine = (code: string, message: string): LineProblem[] => [
      { refusal: 'validation_failed', pointer: `${at}/lineId`, code, message },
    ];
    if (stored === undefined) return wrongLine('unknown', 'The order has no such line.');
    // Two entries for one line would each pass the check of their own quantity.
    if (repeated) return wrongLine('duplicate', 'Name each line once, with the whole quantity.');
    const reasons = facts.purpose === 'request' ? checkReason(line, facts, at) : [];
    return [...checkQuantity(line, stored, facts, at), ...reasons];
  });
  const [first] = problems;
  if (first === undefined) return null;
  return {
    ok: false,
    code: first.refusal,
    detail: first.message,
    errors: problems.map(({ pointer, code, message }) => ({ pointer, code, message })),
  };
};

/**
 * What the units are worth if they come back now. A line's share depends on the units that came back before, so any
 * sequence of returns sums to exactly what was paid.
 */
export const refundOf = (
  order: StoredOrder,
  lines: readonly { lineId: string; quantity: number }[],
): { amountMinor: number; lines: LineUnits[] } => {
  const shares = lines.map(({ lineId, quantity }): LineUnits => {
    const line = order.lines.find((entry) => entry.id === lineId);
    if (line === undefined) throw new Error(`Order ${order.id} has no line ${lineId}.`);
    const before = line.creditedQuantity + line.returnedQuantity;
    return { lineId, quantity, amountMinor: shareOfUnits(line.netMinor, line.quantity, before, quantity) };
  });
  return { amountMinor: shares.reduce((sum, share) => sum + share.amountMinor, 0), lines: shares };
};
