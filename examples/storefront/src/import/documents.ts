import type { CreditNoteInput, OrderInput } from '@aftercart/contract';
import type { InvoiceDocument } from './invoice.ts';

export interface DocumentRules {
  currency: string;
  /** Whole weeks to add to every date. */
  shiftWeeks: number;
  /** Milliseconds since 1970. */
  now: number;
}

const week = 7 * 24 * 3600 * 1000;
/** The data does not say when goods arrived: two days after the invoice is taken for it. */
const deliveryTime = 2 * 24 * 3600 * 1000;

export function orderId(document: InvoiceDocument): string {
  return `ord_${document.number}`;
}

export function creditNoteId(document: InvoiceDocument): string {
  return `crn_${document.number}`;
}

/** When it happened, as the API is to know it. */
export function dateOf(document: InvoiceDocument, { shiftWeeks }: DocumentRules): number {
  return document.at + shiftWeeks * week;
}

/**
 * @param storedAt the time under which the order is stored already. The API keeps sold orders as they are, so a file
 * that tells of one with another date can only be sent with the known one; how far it has come is then left alone too.
 */
export function toOrderInput(document: InvoiceDocument, rules: DocumentRules, storedAt?: number): OrderInput {
  const placed = storedAt ?? dateOf(document, rules);
  const arrived = placed + deliveryTime;
  const common = {
    id: orderId(document),
    number: document.number,
    customerId: customerId(document),
    placedAt: new Date(placed).toISOString(),
    currency: rules.currency,
    lines: document.lines,
  };
  if (storedAt !== undefined) return common;
  return arrived <= rules.now
    ? { ...common, status: 'delivered', deliveredAt: new Date(arrived).toISOString() }
    : { ...common, status: 'shipped' };
}

/** Cancellations of the data name no order; the backend finds the purchases by itself. */
export function toCreditNoteInput(document: InvoiceDocument, rules: DocumentRules, storedAt?: number): CreditNoteInput {
  return {
    id: creditNoteId(document),
    number: document.number,
    customerId: customerId(document),
    issuedAt: new Date(storedAt ?? dateOf(document, rules)).toISOString(),
    currency: rules.currency,
    lines: document.lines,
  };
}

function customerId(document: InvoiceDocument): string | null {
  return document.customer === null ? null : `cus_${document.customer}`;
}
