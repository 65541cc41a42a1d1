import type { Tx } from '../../database/database.ts';

/** SQL of the attempts to pay a return's money back. */

export type NewRefund = {
  merchantId: string;
  id: string;
  returnId: string;
  orderId: string;
  amountMinor: number;
  currency: string;
};

export const insertRefund = async (tx: Tx, refund: NewRefund, at: Date): Promise<void> => {
  await tx
    .insertInto('refunds')
    .values({
      merchant_id: refund.merchantId,
      id: refund.id,
      return_id: refund.returnId,
      order_id: refund.orderId,
      amount: refund.amountMinor,
      currency: refund.currency,
      status: 'pending',
      provider_reference: null,
      failure_code: null,
      created_at: at,
      settled_at: null,
    })
    .execute();
};

export type PendingRefund = NewRefund & { orderNumber: string };

/** The refund when it still waits for its payment. */
export const findPendingRefund = async (tx: Tx, merchantId: string, refundId: string): Promise<PendingRefund | null> =>
  (await tx
    .selectFrom('refunds')
    .innerJoin('returns', (join) =>
      join.onRef('returns.merchant_id', '=', 'refunds.merchant_id').onRef('returns.id', '=', 'refunds.return_id'),
    )
    .select([
      'refunds.merchant_id as merchantId',
      'refunds.id',
      'refunds.return_id as returnId',
      'refunds.order_id as orderId',
      'refunds.amount as amountMinor',
      'refunds.currency',
      'returns.order_number as orderNumber',
    ])
    .where('refunds.merchant_id', '=', merchantId)
    .where('refunds.id', '=', refundId)
    .where('refunds.status', '=', 'pending')
    .executeTakeFirst()) ?? null;

export type RefundSettlement =
  | { status: 'succeeded'; providerReference: string | null }
  | { status: 'failed'; failureCode: string };

/** Writes the end of a pending refund; false when somebody else was faster. */
export const settleRefund = async (
  tx: Tx,
  merchantId: string,
  refundId: string,
  settlement: RefundSettlement,
  at: Date,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('refunds')
    .set({
      status: settlement.status,
      provider_reference: settlement.status === 'succeeded' ? settlement.providerReference : null,
      failure_code: settlement.status === 'failed' ? settlement.failureCode : null,
      settled_at: at,
    })
    .where('merchant_id', '=', merchantId)
    .where('id', '=', refundId)
    .where('status', '=', 'pending')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
