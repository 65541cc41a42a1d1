import type { ReturnStatus } from '@aftercart/contract/machines';
import { type Selectable, sql } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';
import { groupBy } from '../../lib/group-by.ts';
import { type Page, pageOf } from '../../lib/page.ts';
import type { ReturnRow } from './returns.tables.ts';
import type { StoredReturn } from './returns.types.ts';

/** What is read of returns. */

const withParts = async (
  db: Queryable,
  merchantId: string,
  rows: readonly Selectable<ReturnRow>[],
): Promise<StoredReturn[]> => {
  if (rows.length === 0) return [];
  const ids = sql<string>`any(${rows.map((row) => row.id)}::text[])`;
  const lines = await db
    .selectFrom('return_lines')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('return_id', '=', ids)
    .orderBy('position')
    .execute();
  const refunds = await db
    .selectFrom('refunds')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('return_id', '=', ids)
    .orderBy('id')
    .execute();
  const linesOf = groupBy(lines, (line) => line.return_id);
  const refundsOf = groupBy(refunds, (refund) => refund.return_id);
  return rows.map((row) => {
    const refund = refundsOf.get(row.id)?.at(-1);
    const { tracking_carrier: carrier, tracking_number: number } = row;
    return {
      merchantId: row.merchant_id,
      id: row.id,
      number: row.number,
      orderId: row.order_id,
      orderNumber: row.order_number,
      customerId: row.customer_id,
      resolution: row.resolution,
      status: row.status,
      decision: row.decision,
      logistics: row.logistics,
      money: row.money,
      lines: (linesOf.get(row.id) ?? []).map((line) => ({
        lineId: line.line_id,
        sku: line.sku,
        description: line.description,
        quantity: line.quantity,
        reasonCode: line.reason_code,
        comment: line.comment,
        evidenceUploadIds: line.evidence_upload_ids,
        acceptedQuantity: line.accepted_quantity,
      })),
      comment: row.comment,
      currency: row.currency,
      preview: row.preview,
      executed: row.executed,
      refund:
        refund === undefined
          ? null
          : {
              id: refund.id,
              status: refund.status,
              amountMinor: refund.amount,
              providerReference: refund.provider_reference,
              settledAt: refund.settled_at,
            },
      tracking: carrier === null || number === null ? null : { carrier, number },
      declineReason: row.decline_reason,
      settingsVersion: row.settings_version,
      expectedBy: row.expected_by,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    };
  });
};

const returnRow = (db: Queryable, merchantId: string, returnId: string) =>
  db.selectFrom('returns').selectAll().where('merchant_id', '=', merchantId).where('id', '=', returnId);

export const loadReturn = async (db: Queryable, merchantId: string, returnId: string): Promise<StoredReturn | null> =>
  (await withParts(db, merchantId, await returnRow(db, merchantId, returnId).execute()))[0] ?? null;

/** As `loadReturn`, and holds the row until the commit: two desk windows take turns. */
export const lockReturn = async (tx: Tx, merchantId: string, returnId: string): Promise<StoredReturn | null> =>
  (await withParts(tx, merchantId, await returnRow(tx, merchantId, returnId).forUpdate().execute()))[0] ?? null;

export type ReturnFilter = {
  status?: ReturnStatus | undefined;
  orderId?: string | undefined;
  customerId?: string | undefined;
  /** Only of these orders, for a caller whose token reaches no others. */
  orderIds?: readonly string[] | undefined;
  limit: number;
  /** The id of the last one seen. */
  after: string | null;
};

/** Latest first: the ids sort by time. */
export const listReturns = async (
  db: Queryable,
  merchantId: string,
  filter: ReturnFilter,
): Promise<Page<StoredReturn>> => {
  let query = db.selectFrom('returns').selectAll().where('merchant_id', '=', merchantId).orderBy('id', 'desc');
  if (filter.status !== undefined) query = query.where('status', '=', filter.status);
  if (filter.orderId !== undefined) query = query.where('order_id', '=', filter.orderId);
  if (filter.customerId !== undefined) query = query.where('customer_id', '=', filter.customerId);
  if (filter.orderIds !== undefined) {
    query = query.where('order_id', '=', sql<string>`any(${[...filter.orderIds]}::text[])`);
  }
  if (filter.after !== null) query = query.where('id', '<', filter.after);
  const page = pageOf(
    await query.limit(filter.limit + 1).execute(),
    filter.limit,
    (row) => row,
    (row) => [row.id],
  );
  return { data: await withParts(db, merchantId, page.data), nextCursor: page.nextCursor };
};
