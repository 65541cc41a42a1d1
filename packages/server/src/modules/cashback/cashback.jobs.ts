import type { DeadlineHandlers } from '../../jobs/runner.ts';
import { CLAIM_EXPIRY, PAY_CLAIM, VERIFY_ACCOUNT } from './cashback.deadlines.ts';
import type { CashbackDeps } from './cashback.types.ts';
import { expireClaim } from './claims.transitions.service.ts';
import { verifyAccountJob } from './payout-accounts.service.ts';
import { payClaimJob } from './payouts.service.ts';

/** What falls due in cashback: accounts to verify, payouts to send, questions that nobody answered. */
export const createCashbackJobs = (deps: CashbackDeps): DeadlineHandlers => ({
  [VERIFY_ACCOUNT]: verifyAccountJob(deps),
  [PAY_CLAIM]: payClaimJob(deps),
  [CLAIM_EXPIRY]: { run: (tx, { merchantId, subjectId }) => expireClaim(deps, tx, merchantId, subjectId) },
});
