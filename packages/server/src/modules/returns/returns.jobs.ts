import { type DeadlineHandlers, type LocalHandler, outsideHandler } from '../../jobs/runner.ts';
import type { RefundAnswer } from '../../ports/refund.ts';
import { findPendingRefund, type PendingRefund, settleRefund } from './refunds.repository.ts';
import { EXPIRE_RETURN, PAY_REFUND } from './returns.deadlines.ts';
import type { ReturnsDeps } from './returns.deps.ts';
import { lockReturn } from './returns.queries.ts';
import { expiresWhenLate } from './returns.transitions.policy.ts';
import { moveReturn, systemMover } from './transition-return.service.ts';

/** What time brings about for returns. */

const expireReturn = (deps: ReturnsDeps): LocalHandler => ({
  run: async (tx, { merchantId, subjectId }) => {
    const stored = await lockReturn(tx, merchantId, subjectId);
    if (stored === null || !expiresWhenLate(stored.status)) return;
    // Moved on meanwhile, and waiting anew.
    if (stored.expectedBy === null || stored.expectedBy > deps.clock.now()) return;
    const settings = await deps.loadSettings(tx, merchantId);
    const moved = await moveReturn(deps, tx, stored, { action: 'expire' }, systemMover, settings);
    if (!moved.ok) throw new Error(`A return could not expire: ${moved.code}.`);
  },
});

/**
 * Pays through the provider. The reference is the refund's id, so a repetition after a crash between the call and its
 * settlement pays nothing twice. A refund of nothing (free goods) needs no provider.
 */
const payRefund = (deps: ReturnsDeps) =>
  outsideHandler<PendingRefund, RefundAnswer | null>({
    prepare: (tx, { merchantId, subjectId }) => findPendingRefund(tx, merchantId, subjectId),
    call: async (refund, signal) =>
      refund.amountMinor === 0
        ? null
        : deps.refunds.refund(
            {
              merchantId: refund.merchantId,
              reference: refund.id,
              orderId: refund.orderId,
              orderNumber: refund.orderNumber,
              amount: { amount: refund.amountMinor, currency: refund.currency },
            },
            signal,
          ),
    settle: async (tx, { merchantId }, refund, answer) => {
      const at = deps.clock.now();
      const stored = await lockReturn(tx, merchantId, refund.returnId);
      if (stored === null) throw new Error('The return of a refund is gone.');
      const hasFailed = answer?.outcome === 'failed';
      const isFirst = await settleRefund(
        tx,
        merchantId,
        refund.id,
        hasFailed
          ? { status: 'failed', failureCode: answer.code }
          : { status: 'succeeded', providerReference: answer?.providerReference ?? null },
        at,
      );
      if (!isFirst) return;
      const settings = await deps.loadSettings(tx, merchantId);
      const action = hasFailed ? 'failRefund' : 'settleRefund';
      const moved = await moveReturn(deps, tx, stored, { action }, systemMover, settings);
      if (!moved.ok) throw new Error(`A refund could not be settled: ${moved.code}.`);
    },
  });

export const createReturnJobs = (deps: ReturnsDeps): DeadlineHandlers => ({
  [EXPIRE_RETURN]: expireReturn(deps),
  [PAY_REFUND]: payRefund(deps),
});
