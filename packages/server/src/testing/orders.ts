import type { CreditNoteInput, OrderInput, OrderLineInput } from '@aftercart/contract';

/** Orders and credit notes as tests write them: only what matters to the test is named. */

export const lineInput = (fields: Partial<OrderLineInput> = {}): OrderLineInput => ({
  id: '1',
  sku: '84879',
  description: 'ASSORTED COLOUR BIRD ORNAMENT',
  kind: 'product',
  quantity: 7,
  unitPrice: '1.43',
  ...fields,
});

/** Placed a day before the test clock starts: inside every return window. */
export const orderInput = (fields: Partial<OrderInput> = {}): OrderInput => ({
  id: 'ord_536367',
  number: (fields.id ?? 'ord_536367').slice('ord_'.length),
  customerId: 'cus_13047',
  placedAt: '2026-01-14T08:34:00Z',
  currency: 'GBP',
  lines: [lineInput()],
  ...fields,
});

export const creditNoteInput = (fields: Partial<CreditNoteInput> = {}): CreditNoteInput => ({
  id: 'crn_C1',
  number: (fields.id ?? 'crn_C1').slice('crn_'.length),
  customerId: 'cus_13047',
  issuedAt: '2026-01-15T07:00:00Z',
  currency: 'GBP',
  lines: [lineInput({ quantity: 1 })],
  ...fields,
});
