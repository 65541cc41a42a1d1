import { sql } from 'kysely';
import type { Queryable } from '../../database/database.ts';

/** What a refunded return took back: the shop may document it with a credit note of its own. */
export type ReturnedGoods = {
  orderId: string;
  customerId: string | null;
  lines: { lineId: string; sku: string; quantity: number }[];
};

/** The goods of those returns whose refund was started, by return id. */
export const loadReturnedGoods = async (
  db: Queryable,
  merchantId: string,
  returnIds: readonly string[],
): Promise<Map<string, ReturnedGoods>> => {
  const goods = new Map<string, ReturnedGoods>();
  if (returnIds.length === 0) return goods;
  const rows = await db
    .selectFrom('returns')
    .innerJoin('return_lines', (join) =>
      join
        .onRef('return_lines.merchant_id', '=', 'returns.merchant_id')
        .onRef('return_lines.return_id', '=', 'returns.id'),
    )
    .select([
      'returns.id',
      'returns.order_id as orderId',
      'returns.customer_id as customerId',
      'return_lines.line_id as lineId',
      'return_lines.sku',
      'return_lines.accepted_quantity as quantity',
    ])
    .where('returns.merchant_id', '=', merchantId)
    .where('returns.id', '=', sql<string>`any(${[...returnIds]}::text[])`)
    .where('returns.executed', 'is not', null)
    .orderBy('return_lines.position')
    .execute();
  for (const { id, orderId, customerId, lineId, sku, quantity } of rows) {
    const entry = goods.get(id) ?? { orderId, customerId, lines: [] };
    if (quantity !== null && quantity > 0) entry.lines.push({ lineId, sku, quantity });
    goods.set(id, entry);
  }
  return goods;
};
