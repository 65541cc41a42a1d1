import { sql } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';

export type StoredCustomer = {
  id: string;
  sealedProfile: string | null;
  country: string | null;
  segments: string[];
  createdAt: Date;
  updatedAt: Date;
};

const columns = [
  'id',
  'sealed_profile as sealedProfile',
  'country',
  'segments',
  'created_at as createdAt',
  'updated_at as updatedAt',
] as const;

/** Makes a customer of every id that is not one yet: an order may name somebody the shop has told nothing else about. */
export const ensureCustomers = async (
  tx: Tx,
  merchantId: string,
  customerIds: readonly string[],
  at: Date,
): Promise<void> => {
  if (customerIds.length === 0) return;
  // In id order, so that two imports never wait for each other in a circle.
  await sql`
    insert into customers (merchant_id, id, created_at, updated_at)
    select ${merchantId}, id, ${at}, ${at} from unnest(${[...new Set(customerIds)].sort()}::text[]) as id
    on conflict (merchant_id, id) do nothing`.execute(tx);
};

/**
 * Holds customers until the commit: an order and a credit note of the same customer take turns, so that neither overlooks
 * the other.
 */
export const lockCustomers = async (tx: Tx, merchantId: string, customerIds: readonly string[]): Promise<void> => {
  if (customerIds.length === 0) return;
  await sql`
    select from customers where merchant_id = ${merchantId} and id = any(${[...new Set(customerIds)]}::text[])
    order by id for no key update`.execute(tx);
};

export const findCustomer = async (
  db: Queryable,
  merchantId: string,
  customerId: string,
): Promise<StoredCustomer | null> =>
  (await db
    .selectFrom('customers')
    .select(columns)
    .where('merchant_id', '=', merchantId)
    .where('id', '=', customerId)
    .executeTakeFirst()) ?? null;

export const lockCustomer = async (tx: Tx, merchantId: string, customerId: string): Promise<StoredCustomer | null> =>
  (await tx
    .selectFrom('customers')
    .select(columns)
    .where('merchant_id', '=', merchantId)
    .where('id', '=', customerId)
    .forUpdate()
    .executeTakeFirst()) ?? null;

export type CustomerChange = {
  sealedProfile: string | null;
  birthMonth: number | null;
  country: string | null;
  segments: readonly string[];
};

export const updateCustomer = async (
  tx: Tx,
  merchantId: string,
  customerId: string,
  change: CustomerChange,
  at: Date,
): Promise<void> => {
  await tx
    .updateTable('customers')
    .set({
      sealed_profile: change.sealedProfile,
      birth_month: change.birthMonth,
      country: change.country,
      segments: JSON.stringify(change.segments),
      updated_at: at,
    })
    .where('merchant_id', '=', merchantId)
    .where('id', '=', customerId)
    .execute();
};

/** One more than `limit`, in id order. */
export const listCustomerRows = (
  db: Queryable,
  merchantId: string,
  after: string | null,
  limit: number,
): Promise<StoredCustomer[]> => {
  let query = db.selectFrom('customers').select(columns).where('merchant_id', '=', merchantId).orderBy('id');
  if (after !== null) query = query.where('id', '>', after);
  return query.limit(limit + 1).execute();
};

/** Month of birth (1..12) of those customers that told it. */
export const birthMonthsOf = async (
  db: Queryable,
  merchantId: string,
  customerIds: readonly string[],
): Promise<Map<string, number>> => {
  if (customerIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('customers')
    .select(['id', 'birth_month as month'])
    .where('merchant_id', '=', merchantId)
    .where('id', '=', sql<string>`any(${[...new Set(customerIds)]}::text[])`)
    .execute();
  return new Map(rows.flatMap(({ id, month }) => (month === null ? [] : [[id, month]])));
};

export type ExactTotals = { sales: string; refunds: string; invoices: number; cancellations: number };

/**
 * What each customer bought and gave back, in exact major units: one index range per customer over rows that carry the
 * exact sum of their lines, so the number of lines does not matter. A refund of ours counts with its return unless the
 * shop documented it in a credit note, which then counts instead.
 */
export const totalsOf = async (
  db: Queryable,
  merchantId: string,
  customerIds: readonly string[],
  minorDigits: number,
): Promise<Map<string, ExactTotals>> => {
  const { rows } = await sql<ExactTotals & { id: string }>`
    select customer.id, coalesce(bought.total, 0)::text as sales, bought.count as invoices,
      (coalesce(credited.total, 0) + coalesce(returned.total, 0))::text as refunds, credited.count as cancellations
    from unnest(${[...customerIds]}::text[]) as customer (id)
    cross join lateral (
      select sum(exact_total) as total, count(*)::integer as count from orders
      where merchant_id = ${merchantId} and customer_id = customer.id and status <> 'cancelled'
    ) as bought
    cross join lateral (
      select sum(exact_total) as total, count(*)::integer as count from credit_notes
      where merchant_id = ${merchantId} and customer_id = customer.id
        and (order_id is null or not exists (
          select 1 from orders
          where orders.merchant_id = ${merchantId} and orders.id = credit_notes.order_id and orders.status = 'cancelled'
        ))
    ) as credited
    cross join lateral (
      select sum(refund_amount) / 10::numeric ^ ${minorDigits}::integer as total from returns
      where merchant_id = ${merchantId} and customer_id = customer.id and refund_amount is not null
        and not exists (
          select 1 from credit_notes
          where credit_notes.merchant_id = ${merchantId} and credit_notes.return_id = returns.id
        )
    ) as returned`.execute(db);
  return new Map(rows.map(({ id, ...totals }) => [id, totals]));
};
