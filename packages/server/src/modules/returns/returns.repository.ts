import type { ReturnStatus } from '@aftercart/contract/machines';
import { returnMachine } from '@aftercart/contract/machines';
import { sql } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';
import type { StoredReturn, StoredReturnLine } from './returns.types.ts';

/** What is written about returns. */

export const insertReturn = async (tx: Tx, stored: StoredReturn): Promise<void> => {
  await tx
    .insertInto('returns')
    .values({
      merchant_id: stored.merchantId,
      id: stored.id,
      number: stored.number,
      order_id: stored.orderId,
      order_number: stored.orderNumber,
      customer_id: stored.customerId,
      resolution: stored.resolution,
      status: stored.status,
      decision: stored.decision,
      logistics: stored.logistics,
      money: stored.money,
      comment: stored.comment,
      currency: stored.currency,
      preview: JSON.stringify(stored.preview),
      executed: null,
      refund_amount: null,
      decline_reason: null,
      tracking_carrier: null,
      tracking_number: null,
      settings_version: stored.settingsVersion,
      expected_by: stored.expectedBy,
      created_at: stored.createdAt,
      updated_at: stored.updatedAt,
    })
    .execute();
  await tx
    .insertInto('return_lines')
    .values(
      stored.lines.map((line, position) => ({
        merchant_id: stored.merchantId,
        return_id: stored.id,
        line_id: line.lineId,
        position,
        sku: line.sku,
        description: line.description,
        quantity: line.quantity,
        reason_code: line.reasonCode,
        comment: line.comment,
        evidence_upload_ids: JSON.stringify(line.evidenceUploadIds),
        accepted_quantity: line.acceptedQuantity,
      })),
    )
    .execute();
};

/** Writes what a step may have changed; the caller holds the row. */
export const updateReturn = async (tx: Tx, stored: StoredReturn): Promise<void> => {
  await tx
    .updateTable('returns')
    .set({
      status: stored.status,
      decision: stored.decision,
      logistics: stored.logistics,
      money: stored.money,
      executed: stored.executed === null ? null : JSON.stringify(stored.executed),
      refund_amount: stored.executed?.refund.amount ?? null,
      decline_reason: stored.declineReason,
      tracking_carrier: stored.tracking?.carrier ?? null,
      tracking_number: stored.tracking?.number ?? null,
      expected_by: stored.expectedBy,
      updated_at: stored.updatedAt,
    })
    .where('merchant_id', '=', stored.merchantId)
    .where('id', '=', stored.id)
    .execute();
};

export const updateReturnLines = async (
  tx: Tx,
  merchantId: string,
  returnId: string,
  lines: readonly StoredReturnLine[],
): Promise<void> => {
  for (const line of lines) {
    await tx
      .updateTable('return_lines')
      .set({
        comment: line.comment,
        evidence_upload_ids: JSON.stringify(line.evidenceUploadIds),
        accepted_quantity: line.acceptedQuantity,
      })
      .where('merchant_id', '=', merchantId)
      .where('return_id', '=', returnId)
      .where('line_id', '=', line.lineId)
      .execute();
  }
};

/** The statuses in which a return still asks for its units. Once a refund was started they count as returned. */
const OPEN: readonly ReturnStatus[] = (Object.keys(returnMachine.states) as ReturnStatus[]).filter(
  (status) => !returnMachine.terminal.includes(status),
);

export type OpenReturns = { ids: string[]; units: Map<string, number> };

/** The returns of an order that have not ended, and the units they still ask for, by order line. */
export const loadOpenReturns = async (db: Queryable, merchantId: string, orderId: string): Promise<OpenReturns> => {
  const { rows } = await sql<{ id: string; lineId: string; quantity: number }>`
    select returns.id, line.line_id as "lineId",
      case when returns.executed is null then coalesce(line.accepted_quantity, line.quantity) else 0 end as quantity
    from returns
    join return_lines as line on line.merchant_id = returns.merchant_id and line.return_id = returns.id
    where returns.merchant_id = ${merchantId} and returns.order_id = ${orderId}
      and returns.status = any(${[...OPEN]}::text[])
    order by returns.id`.execute(db);
  const units = new Map<string, number>();
  for (const { lineId, quantity } of rows) units.set(lineId, (units.get(lineId) ?? 0) + quantity);
  return { ids: [...new Set(rows.map((row) => row.id))], units };
};

/** How many returns the customer has open; for a guest, how many the order has. */
export const countOpenReturns = async (
  db: Queryable,
  merchantId: string,
  of: { customerId: string | null; orderId: string },
): Promise<number> => {
  let query = db
    .selectFrom('returns')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('merchant_id', '=', merchantId)
    .where('status', 'in', OPEN);
  query =
    of.customerId === null ? query.where('order_id', '=', of.orderId) : query.where('customer_id', '=', of.customerId);
  return (await query.executeTakeFirst())?.count ?? 0;
};

/** Gives the returns of guests' orders to the customers whom the orders belong to now. */
export const adoptReturns = async (
  tx: Tx,
  merchantId: string,
  owners: readonly { orderId: string; customerId: string }[],
): Promise<void> => {
  if (owners.length === 0) return;
  await sql`
    update returns set customer_id = owner."customerId"
    from jsonb_to_recordset(${JSON.stringify(owners)}::jsonb) as owner ("orderId" text, "customerId" text)
    where returns.merchant_id = ${merchantId} and returns.order_id = owner."orderId"
      and returns.customer_id is null`.execute(tx);
};
