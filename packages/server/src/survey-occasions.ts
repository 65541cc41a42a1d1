import { returnMachine } from '@aftercart/contract/machines';
import type { CustomerFacts } from '@aftercart/contract/survey-rules';
import { sql } from 'kysely';
import type { Queryable } from './database/database.ts';
import type { Occasion, OccasionPort, OwnedOccasion } from './modules/surveys/index.ts';

/*
 * What a survey is asked about and whom. Surveys know neither orders nor returns nor claims nor points, and a page that
 * asks whether to show one should not walk through four modules for it: one look each, by an index.
 */

type OrderFacts = { customer_id: string | null; status: string; placed_at: Date; delivered_at: Date | null };
type ReturnFacts = { customer_id: string | null; order_id: string; status: string; updated_at: Date };
type ClaimFacts = { customer_id: string; paid_at: Date | null };

const unknown: Occasion = { kind: 'unknown' };
const happened = (at: Date): Occasion => ({ kind: 'happened', at });

const orderOccasion = (placement: string, order: OrderFacts): Occasion => {
  if (order.status === 'cancelled') return { kind: 'missed' };
  if (placement !== 'order-delivered') return happened(order.placed_at);
  return order.delivered_at === null ? { kind: 'pending', reason: 'notDelivered' } : happened(order.delivered_at);
};

const findOrder = async (
  db: Queryable,
  merchantId: string,
  placement: string,
  id: string,
): Promise<OwnedOccasion | null> => {
  const { rows } = await sql<OrderFacts>`
    select customer_id, status, placed_at, delivered_at from orders
    where merchant_id = ${merchantId} and id = ${id}`.execute(db);
  const [order] = rows;
  return order === undefined
    ? null
    : { occasion: orderOccasion(placement, order), customerId: order.customer_id, orderId: id };
};

/** Nothing went back in these, so there is nothing to ask about. */
const withoutGoods: readonly string[] = ['cancelled', 'expired'];
const ended: readonly string[] = returnMachine.terminal;

const returnOccasion = ({ status, updated_at: at }: ReturnFacts): Occasion => {
  if (withoutGoods.includes(status)) return { kind: 'missed' };
  return ended.includes(status) ? happened(at) : { kind: 'pending', reason: 'tooEarly' };
};

const findReturn = async (db: Queryable, merchantId: string, id: string): Promise<OwnedOccasion | null> => {
  const { rows } = await sql<ReturnFacts>`
    select customer_id, order_id, status, updated_at from returns
    where merchant_id = ${merchantId} and id = ${id}`.execute(db);
  const [row] = rows;
  return row === undefined
    ? null
    : { occasion: returnOccasion(row), customerId: row.customer_id, orderId: row.order_id };
};

const findClaim = async (db: Queryable, merchantId: string, id: string): Promise<OwnedOccasion | null> => {
  const { rows } = await sql<ClaimFacts>`
    select customer_id, (
      select max(paid_at) from payouts
      where payouts.merchant_id = claim.merchant_id and claim_id = claim.id and payouts.status = 'paid'
    ) as paid_at
    from cashback_claims as claim where merchant_id = ${merchantId} and id = ${id}`.execute(db);
  const [claim] = rows;
  if (claim === undefined) return null;
  const occasion: Occasion = claim.paid_at === null ? { kind: 'pending', reason: 'tooEarly' } : happened(claim.paid_at);
  return { occasion, customerId: claim.customer_id, orderId: null };
};

const find: OccasionPort['find'] = async (db, merchantId, placement, { type, id }) => {
  if (type === 'order') return findOrder(db, merchantId, placement, id);
  if (type === 'return') return findReturn(db, merchantId, id);
  if (type === 'claim') return findClaim(db, merchantId, id);
  return { occasion: unknown, customerId: null, orderId: null };
};

type PersonFacts = { tier: string | null; segments: string[] | null; returning: boolean };

const factsOf: OccasionPort['factsOf'] = async (db, merchantId, { customerId, orderId }, { firstTier }) => {
  // A guest is known by one order alone, and levels and tags are given to customers.
  if (customerId === null) return { tier: null, segments: [], relationship: 'new' };
  // Without an order of its own an occasion follows the latest one.
  const { rows } = await sql<PersonFacts>`
    select
      (select tier_id from points_summaries where merchant_id = ${merchantId} and customer_id = ${customerId}) as tier,
      (select segments from customers where merchant_id = ${merchantId} and id = ${customerId}) as segments,
      exists (
        select from orders
        where merchant_id = ${merchantId} and customer_id = ${customerId} and status <> 'cancelled'
          and placed_at < coalesce(
            (select placed_at from orders where merchant_id = ${merchantId} and id = ${orderId}::text),
            (select max(placed_at) from orders
              where merchant_id = ${merchantId} and customer_id = ${customerId} and status <> 'cancelled')
          )
      ) as returning`.execute(db);
  const [found] = rows;
  const facts: CustomerFacts = {
    tier: found?.tier ?? firstTier,
    segments: found?.segments ?? [],
    relationship: found?.returning === true ? 'returning' : 'new',
  };
  return facts;
};

export const surveyOccasions: OccasionPort = { find, factsOf };
