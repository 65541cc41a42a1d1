/**
 * How cashback reaches a shopper: a bank, a payment service or the shop's own finance department behind one door.
 */
export type PayoutMethod = 'bankTransfer' | 'paypal' | 'alipay' | 'wechatPay';

export type PayoutDestination = {
  method: PayoutMethod;
  holderName: string;
  account: string;
  /** BIC, sort code or branch; null where the method has none. */
  bankCode: string | null;
};

export type VerificationAnswer =
  | { outcome: 'verified' }
  /** The shopper must mend something. `code` is kept and shown: `account_not_found`. */
  | { outcome: 'failed'; code: string };

export type PayoutRequest = {
  merchantId: string;
  /**
   * The same for every repetition of one payout. A provider that has seen it answers how that payout stands and pays
   * nothing again: Aftercart repeats the call whenever it did not hear the answer, and while it is pending.
   */
  reference: string;
  /** 1 for the first call with this reference. */
  attempt: number;
  /** Positive, in minor units. */
  amount: { amount: number; currency: string };
  destination: PayoutDestination;
};

export type PayoutAnswer =
  /** Paid, or certain to be paid. */
  | { outcome: 'paid'; providerReference: string }
  /** Not known yet; ask again later with the same reference. */
  | { outcome: 'pending' }
  /** Certain not to be paid. `code` is kept and shown. */
  | { outcome: 'failed'; code: string };

export type PayoutPort = {
  /** Whether the destination can be paid to. Rejects when that cannot be told now; the call is then repeated later. */
  verify(destination: PayoutDestination, signal: AbortSignal): Promise<VerificationAnswer>;
  /** Rejects when the outcome is not known (no answer, a timeout); the call is then repeated later. */
  pay(request: PayoutRequest, signal: AbortSignal): Promise<PayoutAnswer>;
};

/**
 * Pays nothing and answers at once. The end of the account number decides: `0001` is not found when it is verified, `0002`
 * is verified but refuses its payouts, `0003` leaves a payout pending until it is asked for again; all others are paid.
 */
export const createSandboxPayoutPort = (): PayoutPort => ({
  verify: async ({ account }) =>
    account.endsWith('0001') ? { outcome: 'failed', code: 'account_not_found' } : { outcome: 'verified' },
  pay: async ({ destination: { account }, reference, attempt }) => {
    if (account.endsWith('0002')) return { outcome: 'failed', code: 'payout_rejected' };
    if (account.endsWith('0003') && attempt === 1) return { outcome: 'pending' };
    return { outcome: 'paid', providerReference: `sandbox_${reference}` };
  },
});
