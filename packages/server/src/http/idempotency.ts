import { type Insertable, sql } from 'kysely';
import type { IdempotencyRow } from '../database/core.tables.ts';
import type { Database, Tx } from '../database/database.ts';
import type { Clock } from '../lib/clock.ts';
import { type Digest, sha256 } from '../lib/crypto.ts';
import { ok, type Result, refuse } from '../lib/result.ts';
import type { Caller } from './caller.ts';

/** How long a finished request can be repeated with its key. */
const KEPT_FOR_MS = 48 * 3600 * 1000;
const MAX_KEY_LENGTH = 255;

/** What one keyed request is remembered by. Neither the key nor the caller can be read back from it. */
export type IdempotencyRecord = { merchantId: string; keyHash: string; requestHash: string; expiresAt: Date };

/** An answer as it was sent. */
export type Replay = { status: number; text: string };
/** Either the reply that was made now, or the text that an earlier request with this key was answered with. */
export type KeyedOutcome<Reply> = { reply: Reply; replay: null } | { reply: null; replay: Replay };

/** A key must be printable and short; it is opaque beyond that. */
export const isUsableKey = (key: string): boolean => key.length <= MAX_KEY_LENGTH && /^[\x21-\x7e]+$/.test(key);

const callerScope = (caller: Caller): string => {
  switch (caller.kind) {
    case 'shopper':
      return `shopper ${caller.customerId ?? (caller.orderIds ?? caller.caseIds)?.join(' ') ?? ''}`;
    case 'staff':
      return `staff ${caller.staffId}`;
    default:
      return caller.kind;
  }
};

export const idempotencyRecord = async (
  request: { caller: Caller; operationId: string; key: string; input: string },
  clock: Clock,
  digest: Digest = sha256,
): Promise<IdempotencyRecord> => {
  const { caller, operationId, key, input } = request;
  const keyHash = digest(`${callerScope(caller)}\n${operationId}\n${key}`);
  // The key is mixed in: without it nobody can try which of a few possible answers a person gave.
  const requestHash = digest(`${key}\n${input}`);
  return {
    merchantId: caller.merchantId,
    keyHash: await keyHash,
    requestHash: await requestHash,
    expiresAt: new Date(clock.now().getTime() + KEPT_FOR_MS),
  };
};

export const recordRow = (record: IdempotencyRecord, { status, text }: Replay): Insertable<IdempotencyRow> => ({
  merchant_id: record.merchantId,
  key_hash: record.keyHash,
  request_hash: record.requestHash,
  status,
  response: text,
  expires_at: record.expiresAt,
});

/** Thrown inside the transaction when another process finished the same request in between; the caller tries again. */
class OvertakenError extends Error {}

export type Idempotency = {
  /**
   * Runs `fn` and remembers its reply, both in one transaction: after a crash either all of it happened or nothing.
   * A refusal rolls back and is not remembered, so a corrected request may use the same key again.
   * @param toStored status and text exactly as they will be sent, so that a replay is the same to the byte.
   */
  run<Reply>(
    record: IdempotencyRecord,
    toStored: (reply: Reply) => Replay,
    fn: (tx: Tx) => Promise<Result<Reply>>,
  ): Promise<Result<KeyedOutcome<Reply>>>;
  /** Throws away the records whose time is over. */
  tidy(tx: Tx, merchantId: string): Promise<void>;
};

export const createIdempotency = (database: Database, clock: Clock): Idempotency => {
  // Simultaneous repeats mostly reach the same process: they are answered without taking a connection.
  const running = new Set<string>();

  const attempt = <Reply>(
    record: IdempotencyRecord,
    toStored: (reply: Reply) => Replay,
    fn: (tx: Tx) => Promise<Result<Reply>>,
  ): Promise<Result<KeyedOutcome<Reply>>> =>
    database.inTransaction<KeyedOutcome<Reply>>(async (tx) => {
      const earlier = await claim(tx, record);
      if (!earlier.ok) return earlier;
      if (earlier.value !== null) return ok({ reply: null, replay: earlier.value });
      const reply = await fn(tx);
      if (!reply.ok) return reply;
      await store(tx, record, toStored(reply.value));
      return ok({ reply: reply.value, replay: null });
    });

  const claim = async (tx: Tx, record: IdempotencyRecord): Promise<Result<Replay | null>> => {
    const { rows } = await sql<{ locked: boolean; request_hash: string | null; status: number; response: string }>`
      select pg_try_advisory_xact_lock(hashtextextended(${record.merchantId} || ${record.keyHash}, 0)) as locked,
        earlier.request_hash, earlier.status, earlier.response
      from (select 1) as one
      left join idempotency_records as earlier
        on earlier.merchant_id = ${record.merchantId} and earlier.key_hash = ${record.keyHash}
        and earlier.expires_at > ${clock.now()}`.execute(tx);
    const row = rows[0];
    if (row?.request_hash) {
      if (row.request_hash !== record.requestHash) return refuse('idempotency_key_reused');
      return ok({ status: row.status, text: row.response });
    }
    return row?.locked ? ok(null) : refuse('idempotency_key_in_use');
  };

  const store = async (tx: Tx, record: IdempotencyRecord, { status, text }: Replay): Promise<void> => {
    const { numAffectedRows } = await sql`
      insert into idempotency_records (merchant_id, key_hash, request_hash, status, response, expires_at)
      values (${record.merchantId}, ${record.keyHash}, ${record.requestHash}, ${status}, ${text}, ${record.expiresAt})
      on conflict (merchant_id, key_hash) do update
        set request_hash = excluded.request_hash, status = excluded.status, response = excluded.response,
          expires_at = excluded.expires_at
        where idempotency_records.expires_at <= ${clock.now()}`.execute(tx);
    // The lock makes this rare: another process committed after our look and before our lock.
    if (numAffectedRows !== 1n) throw new OvertakenError();
  };

  return {
    run: async (record, toStored, fn) => {
      const name = `${record.merchantId} ${record.keyHash}`;
      if (running.has(name)) return refuse('idempotency_key_in_use');
      running.add(name);
      try {
        return await attempt(record, toStored, fn);
      } catch (error) {
        if (!(error instanceof OvertakenError)) throw error;
        return await attempt(record, toStored, fn);
      } finally {
        running.delete(name);
      }
    },
    tidy: async (tx, merchantId) => {
      await tx
        .deleteFrom('idempotency_records')
        .where('merchant_id', '=', merchantId)
        .where('expires_at', '<=', clock.now())
        .execute();
    },
  };
};
