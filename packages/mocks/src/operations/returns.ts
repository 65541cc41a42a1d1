import {
  type Money,
  type Order,
  type Return,
  type ReturnInput,
  type ReturnOutcome,
  type ReturnPreviewInput,
  returnMachine,
} from '@aftercart/contract';
import type { HttpHandler } from 'msw';
import { type Mock, refuse } from '../respond.ts';
import { moveReturn } from '../transitions.ts';
import type { World } from '../world.ts';
import { checkTransition, find, pageOf, seenBy } from './shared.ts';

const optionsOf = (world: World, orderId: string) =>
  world.data.returnOptions.find((options) => options.orderId === orderId) ?? refuse('not_found');

const refundOf = (order: Order, lineId: string, quantity: number): Money => {
  const line = find(order.lines, lineId);
  return { amount: Math.round((line.total.amount * quantity) / line.quantity), currency: order.currency };
};

/** What a return does, near enough to the real arithmetic to be believed in a story. */
const outcomeOf = (world: World, input: ReturnPreviewInput | ReturnInput): ReturnOutcome => {
  const { data } = world;
  const order = find(data.orders, input.orderId);
  const lines = input.lines.map(({ lineId, quantity }) => ({
    lineId,
    quantity,
    amount: refundOf(order, lineId, quantity),
  }));
  const refund = lines.reduce((sum, { amount }) => sum + amount.amount, 0);
  const money = (amount: number): Money => ({ amount, currency: order.currency });
  const tier = data.points.tier.id;
  return {
    refund: money(input.resolution === 'refund' ? refund : 0),
    lines,
    pointsEarnedReversed: Math.floor(refund / data.settings.points.earn.perMinor),
    pointsSpentRestored: 0,
    cashback: data.cashbackProgress.flatMap(({ campaign, earned, spent }) => {
      const keeps = campaign.steps.some(({ threshold }) => threshold.amount <= spent.amount - refund);
      // Only what changes is told.
      return keeps ? [] : [{ campaignId: campaign.id, name: campaign.name, before: earned, after: money(0) }];
    }),
    tierBefore: tier,
    tierAfter: tier,
  };
};

const checkLines = (world: World, input: ReturnPreviewInput | ReturnInput): void => {
  const options = optionsOf(world, input.orderId);
  for (const [index, { lineId, quantity }] of input.lines.entries()) {
    const line = options.lines.find((each) => each.lineId === lineId);
    const at = (field: string, code: string, message: string) => [
      { pointer: `/lines/${index}/${field}`, code, message },
    ];
    if (!line || line.nonReturnableReason === 'category_excluded' || line.nonReturnableReason === 'not_a_product') {
      return refuse('line_not_returnable', at('lineId', 'not_returnable', 'This cannot be returned.'));
    }
    if (line.nonReturnableReason === 'window_closed') {
      refuse('return_window_closed', at('lineId', 'window_closed', 'The time for returning it is over.'));
    }
    if (quantity > line.returnableQuantity) {
      refuse('quantity_not_returnable', at('quantity', 'too_big', `At most ${line.returnableQuantity}.`));
    }
  }
};

const createReturn = (world: World, input: ReturnInput): Return => {
  const { data } = world;
  const order = find(data.orders, input.orderId);
  const options = optionsOf(world, input.orderId);
  for (const [index, line] of input.lines.entries()) {
    const reason = options.reasons.find(({ code }) => code === line.reasonCode);
    if (reason?.evidence === 'required' && !line.evidenceUploadIds?.length) {
      const pointer = `/lines/${index}/evidenceUploadIds`;
      refuse('evidence_required', [{ pointer, code: 'required', message: 'This reason needs a photo.' }]);
    }
  }
  const at = world.now();
  return {
    id: world.nextId('ret'),
    number: world.nextNumber('RMA'),
    orderId: order.id,
    orderNumber: order.number,
    customerId: order.customerId,
    resolution: input.resolution,
    decision: 'requested',
    logistics: 'notShipped',
    money: 'previewed',
    lines: input.lines.map(({ lineId, quantity, reasonCode, comment, evidenceUploadIds }) => {
      const { sku, description } = find(order.lines, lineId);
      return {
        lineId,
        sku,
        description,
        quantity,
        reasonCode,
        comment: comment ?? null,
        evidenceUploadIds: evidenceUploadIds ?? [],
        acceptedQuantity: null,
      };
    }),
    comment: input.comment ?? null,
    outcome: outcomeOf(world, input),
    refund: null,
    tracking: null,
    declineReason: null,
    settingsVersion: data.settings.version,
    status: 'requested',
    allowedActions: [],
    expectedBy: world.inHours(data.settings.returns.reviewHours),
    timeline: [{ at, type: 'return.requested', actor: 'shopper', status: 'requested', note: null }],
    createdAt: at,
    updatedAt: at,
  };
};

/** Stores a return and takes its lines out of what can still be returned. */
export const addReturn = (world: World, input: ReturnInput): Return => {
  const created = createReturn(world, input);
  world.data.returns.unshift(created);
  const options = optionsOf(world, input.orderId);
  options.openReturnIds.push(created.id);
  for (const { lineId, quantity } of created.lines) {
    const line = options.lines.find((each) => each.lineId === lineId);
    if (!line) continue;
    line.returnableQuantity -= quantity;
    if (line.returnableQuantity === 0) line.nonReturnableReason = 'already_returned';
  }
  world.announce('return.requested', { type: 'return', id: created.id }, 'shopper');
  return created;
};

export const returnMocks = (mock: Mock, world: World): HttpHandler[] => [
  mock('getReturnOptions', ({ query }) => optionsOf(world, query.orderId)),
  mock('previewReturn', ({ body }) => {
    checkLines(world, body);
    return { ...outcomeOf(world, body), previewToken: 'pv1.mock' };
  }),
  mock('createReturn', ({ body, actor }) => {
    checkLines(world, body);
    return seenBy(actor, returnMachine, addReturn(world, body));
  }),
  mock('listReturns', ({ query, actor }) => {
    const returns = world.data.returns.filter(
      ({ status, orderId }) =>
        (!query.status || status === query.status) && (!query.orderId || orderId === query.orderId),
    );
    return pageOf(
      returns.map((each) => seenBy(actor, returnMachine, each)),
      query,
    );
  }),
  mock('getReturn', ({ params, actor }) => seenBy(actor, returnMachine, find(world.data.returns, params.returnId))),
  mock('transitionReturn', ({ params, body, actor }) => {
    const found = find(world.data.returns, params.returnId);
    checkTransition(returnMachine, found, body, actor);
    moveReturn(world, found, body, actor);
    // The sandbox's payment provider answers at once.
    if (body.action === 'refund') moveReturn(world, found, { action: 'settleRefund' }, 'system');
    return seenBy(actor, returnMachine, found);
  }),
];
