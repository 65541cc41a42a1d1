import type { CreditNote, CreditNoteInput, Order, OrderInput } from '@aftercart/contract';
import { decimalToMinor } from '@aftercart/contract/money';
import type { HttpHandler } from 'msw';
import type { Mock } from '../respond.ts';
import type { World } from '../world.ts';
import { find, pageOf } from './shared.ts';

const priced = <Line extends OrderInput['lines'][number]>(line: Line, currency: string) => ({
  ...line,
  category: line.category ?? null,
  total: { amount: decimalToMinor(line.unitPrice, currency, line.quantity), currency },
});

const totalOf = (lines: readonly { total: { amount: number } }[], currency: string) => ({
  amount: lines.reduce((sum, { total }) => sum + total.amount, 0),
  currency,
});

/** Puts a thing in the place of its former self, or at the head of the list. */
const store = <T extends { id: string }>(items: T[], thing: T): T => {
  const index = items.findIndex(({ id }) => id === thing.id);
  if (index < 0) items.unshift(thing);
  else items[index] = thing;
  return thing;
};

const storeOrder = (world: World, { contact: _, ...input }: OrderInput): Order => {
  const lines = input.lines.map((line) => ({
    ...priced(line, input.currency),
    returnedQuantity: 0,
    creditedQuantity: 0,
  }));
  return store(world.data.orders, {
    ...input,
    customerId: input.customerId ?? null,
    status: input.status ?? 'paid',
    deliveredAt: input.deliveredAt ?? null,
    voucherCodes: input.voucherCodes ?? [],
    total: totalOf(lines, input.currency),
    refunded: { amount: 0, currency: input.currency },
    lines,
    createdAt: world.now(),
    updatedAt: world.now(),
  });
};

const storeCreditNote = (world: World, input: CreditNoteInput): CreditNote => {
  const lines = input.lines.map((line) => ({
    ...priced(line, input.currency),
    matches: [],
    unmatchedQuantity: line.quantity,
    unmatchedReason: 'no_earlier_purchase' as const,
  }));
  return store(world.data.creditNotes, {
    ...input,
    customerId: input.customerId ?? null,
    orderId: input.orderId ?? null,
    returnId: input.returnId ?? null,
    reason: input.reason ?? null,
    total: totalOf(lines, input.currency),
    lines,
    createdAt: world.now(),
  });
};

export const orderMocks = (mock: Mock, world: World): HttpHandler[] => [
  mock('importOrders', ({ body }) => ({
    results: body.orders.map((order) => {
      storeOrder(world, order);
      return { id: order.id, outcome: 'created' as const, problem: null, creditNote: null };
    }),
  })),
  mock('getOrder', ({ params }) => find(world.data.orders, params.orderId)),
  mock('upsertOrder', ({ body }) => storeOrder(world, body)),
  mock('listOrders', ({ query }) => pageOf(world.data.orders, query)),

  mock('importCreditNotes', ({ body }) => ({
    results: body.creditNotes.map((input) => {
      const { lines } = storeCreditNote(world, input);
      const unmatchedQuantity = lines.reduce((sum, line) => sum + line.unmatchedQuantity, 0);
      return {
        id: input.id,
        outcome: 'created' as const,
        problem: null,
        creditNote: { matchedQuantity: 0, unmatchedQuantity },
      };
    }),
  })),
  mock('getCreditNote', ({ params }) => find(world.data.creditNotes, params.creditNoteId)),
  mock('upsertCreditNote', ({ body }) => storeCreditNote(world, body)),
  mock('listCreditNotes', ({ query }) => pageOf(world.data.creditNotes, query)),

  mock('listCustomers', ({ query }) => pageOf(world.data.customers, query)),
  mock('getCustomer', ({ params }) => find(world.data.customers, params.customerId)),
  mock('upsertCustomer', ({ params, body }) => {
    const { currency } = world.data.settings.general;
    const known = world.data.customers.find(({ id }) => id === params.customerId);
    return store(world.data.customers, {
      name: null,
      email: null,
      phone: null,
      birthday: null,
      country: null,
      segments: [],
      createdAt: world.now(),
      totals: { sales: '0.00', refunds: '0.00', net: '0.00', invoices: 0, cancellations: 0, currency },
      ...known,
      ...body,
      id: params.customerId,
      updatedAt: world.now(),
    });
  }),
];
