import type { Subject, SubjectType } from '@aftercart/contract';
import { sql } from 'kysely';
import type { Queryable } from './database/database.ts';
import type { CustomerFacts, SubjectFacts } from './modules/feedback/index.ts';

/*
 * Whose a rated thing is, and who rates it. Feedback knows neither orders nor returns nor claims nor points, and the
 * busiest route of all should not walk through four modules for it: one look each, by an index.
 */

type Owner = { customer_id: string | null };

const factsOf = (rows: readonly Owner[], customerId: string): SubjectFacts => {
  const [row] = rows;
  if (row === undefined) return { owner: 'unknown' };
  return { owner: row.customer_id === customerId ? 'own' : 'other' };
};

const tables: { readonly [Type in SubjectType]?: 'orders' | 'returns' | 'cashback_claims' } = {
  order: 'orders',
  return: 'returns',
  claim: 'cashback_claims',
};

export const lookUpSubject = async (
  db: Queryable,
  merchantId: string,
  customerId: string,
  { type, id }: Subject,
): Promise<SubjectFacts> => {
  if (id === null) return { owner: 'unknown' };
  const table = tables[type];
  if (table !== undefined) {
    const { rows } = await sql<Owner>`
      select customer_id from ${sql.table(table)} where merchant_id = ${merchantId} and id = ${id}`.execute(db);
    return factsOf(rows, customerId);
  }
  if (type !== 'product') return { owner: 'unknown' };
  const { rows } = await sql<Owner>`
    select orders.customer_id from orders
    join order_lines on order_lines.merchant_id = orders.merchant_id and order_lines.order_id = orders.id
    where orders.merchant_id = ${merchantId} and orders.customer_id = ${customerId} and order_lines.sku = ${id}
    limit 1`.execute(db);
  return factsOf(rows, customerId);
};

export const lookUpCustomer = async (
  db: Queryable,
  merchantId: string,
  customerId: string,
  ordersAtMost: number,
): Promise<CustomerFacts> => {
  const { rows } = await sql<CustomerFacts>`
    select
      (select count(*) from (
        select from orders
        where merchant_id = ${merchantId} and customer_id = ${customerId} and status <> 'cancelled'
        limit ${ordersAtMost}
      ) as bought) as orders,
      (select tier_id from points_summaries where merchant_id = ${merchantId} and customer_id = ${customerId})
        as "tierId"`.execute(db);
  return rows[0] ?? { orders: 0, tierId: null };
};
