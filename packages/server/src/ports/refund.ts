/**
 * How money goes back to a shopper: the shop's payment provider behind one door.
 */
export type RefundRequest = {
  merchantId: string;
  /**
   * The same for every repetition of one refund. A provider that has seen it answers as it did the first time and pays
   * nothing again: Aftercart repeats the call whenever it did not hear the answer.
   */
  reference: string;
  orderId: string;
  orderNumber: string;
  /** Positive, in minor units. */
  amount: { amount: number; currency: string };
};

export type RefundAnswer =
  /** Paid, or certain to be paid. */
  | { outcome: 'succeeded'; providerReference: string }
  /** Certain not to be paid. `code` is kept and shown to staff. */
  | { outcome: 'failed'; code: string };

export type RefundPort = {
  /** Rejects when the outcome is not known (no answer, a timeout); the call is then repeated later. */
  refund(request: RefundRequest, signal: AbortSignal): Promise<RefundAnswer>;
};

/**
 * Pays nothing and answers at once. Orders whose number ends in `R9` are refused with `card_closed`, so that the way
 * after a refusal can be tried; everything else succeeds.
 */
export const createSandboxRefundPort = (): RefundPort => ({
  refund: async ({ orderNumber, reference }) =>
    orderNumber.endsWith('R9')
      ? { outcome: 'failed', code: 'card_closed' }
      : { outcome: 'succeeded', providerReference: `sandbox_${reference}` },
});
