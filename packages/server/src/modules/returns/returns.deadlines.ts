import type { Tx } from '../../database/database.ts';
import { cancelDeadline, scheduleDeadline } from '../../jobs/deadlines.ts';
import type { Clock } from '../../lib/clock.ts';
import { expiresWhenLate } from './returns.transitions.policy.ts';
import type { StoredReturn } from './returns.types.ts';

export const EXPIRE_RETURN = 'returns.expire';
export const PAY_REFUND = 'returns.refund';

/** Keeps the one deadline of a return in step with its status. */
export const followStatus = async (tx: Tx, clock: Clock, stored: StoredReturn): Promise<void> => {
  const deadline = { merchantId: stored.merchantId, kind: EXPIRE_RETURN, subjectId: stored.id };
  if (stored.expectedBy !== null && expiresWhenLate(stored.status)) {
    await scheduleDeadline(tx, clock, { ...deadline, dueAt: stored.expectedBy });
  } else {
    await cancelDeadline(tx, deadline);
  }
};
