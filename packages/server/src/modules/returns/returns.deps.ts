import type { Database, Tx } from '../../database/database.ts';
import type { Caller } from '../../http/caller.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Digest } from '../../lib/crypto.ts';
import type { Result } from '../../lib/result.ts';
import type { RefundPort } from '../../ports/refund.ts';
import type { SettingsInForce } from '../orders/index.ts';
import type { ReversalPort } from './returns.types.ts';

/** Whoever may touch a return. */
export type ReturnCaller = Exclude<Caller, { kind: 'publishable' }>;

/** The files that a shopper sent along, kept by another module. */
export type EvidencePort = {
  /** Ties the uploads to the return; refuses those that do not exist, are not the caller's or were meant for something else. */
  claim(
    tx: Tx,
    input: { caller: ReturnCaller; merchantId: string; uploadIds: readonly string[]; returnId: string },
  ): Promise<Result<void>>;
};

export type ReturnsDeps = {
  database: Database;
  clock: Clock;
  digest: Digest;
  reversal: ReversalPort;
  evidence: EvidencePort;
  refunds: RefundPort;
  /** The rules for what time alone brings about; asked inside the transaction that needs them. */
  loadSettings(tx: Tx, merchantId: string): Promise<SettingsInForce>;
};
