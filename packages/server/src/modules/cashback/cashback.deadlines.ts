/** The kinds of promises that fall due in cashback. */

/** A new payout account is verified; the subject is the account. */
export const VERIFY_ACCOUNT = 'cashback.verifyAccount';

/** A payout is sent, or asked after; the subject is the payout. */
export const PAY_CLAIM = 'cashback.pay';

/** An unanswered question ends the claim; the subject is the claim. */
export const CLAIM_EXPIRY = 'cashback.claimExpiry';
