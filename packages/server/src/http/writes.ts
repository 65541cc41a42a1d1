import type { Database, Tx } from '../database/database.ts';
import { insertRows, type RowBatch, violatedUniqueIndex } from '../database/insert-rows.ts';
import type { RowWriter } from '../database/row-writer.ts';
import type { Clock } from '../lib/clock.ts';
import type { Digest } from '../lib/crypto.ts';
import { ok, type Result } from '../lib/result.ts';
import type { Caller } from './caller.ts';
import { type Idempotency, type IdempotencyRecord, idempotencyRecord, type Replay, recordRow } from './idempotency.ts';
import type { AnyContext, AnyFinish, AnyOperation, AnyReply } from './operation.ts';
import { bodyText, checkReply, statusOf } from './respond.ts';
import type { UniqueRefusals } from './routes.ts';
import { comparableInput, type ValidatedInput } from './validate.ts';

/** Carries the answer of an earlier request past the handler, which must not notice that it was not run. */
export class ReplayedError extends Error {
  readonly replay: Replay;
  constructor(replay: Replay) {
    super('replayed');
    this.replay = replay;
  }
}

export type WriteDeps = {
  database: Database;
  /** Inserts outside of any other transaction. */
  write: RowWriter;
  clock: Clock;
  idempotency: Idempotency;
  digest: Digest;
  /** Wakes whoever follows the merchant's events. */
  announce: (merchantId: string) => void;
  /** Checks every reply against the contract and fails loudly: for tests and development. */
  checkReplies: boolean;
};
export type KeyedRequest = { operation: AnyOperation; caller: Caller; key: string | null; input: ValidatedInput };

/** The two ways in which a handler changes something, each in one transaction with the record of its key. */
export type Writes = Pick<AnyContext, 'transaction' | 'insert'> & {
  readonly used: boolean;
  /** The reply as it was stored for replays, so that it is put into text once. */
  readonly stored: Replay | null;
};

export const createWrites = (deps: WriteDeps, { operation, caller, key, input }: KeyedRequest): Writes => {
  const { database, clock, idempotency } = deps;
  let used = false;

  const begin = (): void => {
    if (used) throw new Error(`${operation.operationId} opened a second transaction.`);
    used = true;
  };
  const checked = (reply: AnyReply): AnyReply => {
    if (deps.checkReplies) checkReply(operation, reply);
    return reply;
  };
  let stored: Replay | null = null;
  const toStored = (reply: AnyReply): Replay => {
    stored = { status: statusOf(operation, reply), text: bodyText(reply.body) };
    return stored;
  };

  const recordOf = async (usedKey: string): Promise<IdempotencyRecord> => {
    const { operationId } = operation;
    return idempotencyRecord(
      { caller, operationId, key: usedKey, input: await comparableInput(operation, input) },
      clock,
      deps.digest,
    );
  };
  const runKeyed = async (
    record: IdempotencyRecord,
    fn: (tx: Tx) => Promise<Result<AnyReply>>,
  ): Promise<Result<AnyReply>> => {
    const outcome = await idempotency.run(record, toStored, fn);
    if (!outcome.ok) return outcome;
    if (outcome.value.replay !== null) throw new ReplayedError(outcome.value.replay);
    return ok(outcome.value.reply);
  };

  const tryInsert = async (
    write: () => Promise<void>,
    reply: AnyReply,
    refusals: UniqueRefusals,
  ): Promise<Result<AnyReply>> => {
    try {
      await write();
      return ok(reply);
    } catch (error) {
      const refusal = refusals[violatedUniqueIndex(error) ?? ''];
      if (refusal === undefined) throw error;
      return refusal;
    }
  };
  const announce = (rows: RowBatch): void => {
    if (rows.events !== undefined) deps.announce(caller.merchantId);
  };

  /** Adds what is not stored, to the reply that was made now or to the one of an earlier request. */
  const finished = async (outcome: Promise<Result<AnyReply>>, finish?: AnyFinish): Promise<Result<AnyReply>> => {
    if (finish === undefined) return outcome;
    try {
      const result = await outcome;
      if (!result.ok) return result;
      const body = await finish(result.value.body);
      if (body === result.value.body) return result;
      // What was stored is no longer what is sent.
      stored = null;
      return ok(checked({ ...result.value, body }));
    } catch (error) {
      if (!(error instanceof ReplayedError)) throw error;
      const { status, text } = error.replay;
      throw new ReplayedError({ status, text: bodyText(await finish(JSON.parse(text))) });
    }
  };

  const insert = async (reply: AnyReply, rows: RowBatch, refusals: UniqueRefusals): Promise<Result<AnyReply>> => {
    if (key === null) {
      const result = await tryInsert(() => deps.write(caller.merchantId, rows), reply, refusals);
      if (result.ok) announce(rows);
      return result;
    }
    const record = await recordOf(key);
    try {
      await deps.write(caller.merchantId, { ...rows, idempotency_records: [recordRow(record, toStored(reply))] });
    } catch (error) {
      // Something was there before: the ordinary way finds out what, a repeated request or a doubled row.
      if (violatedUniqueIndex(error) === null) throw error;
      return runKeyed(record, (tx) => tryInsert(() => insertRows(tx, rows), reply, refusals));
    }
    announce(rows);
    return ok(reply);
  };

  return {
    get used() {
      return used;
    },
    get stored() {
      return stored;
    },

    transaction: (fn, finish) => {
      begin();
      const run = async (tx: Tx): Promise<Result<AnyReply>> => {
        const result = await fn(tx);
        return result.ok ? ok(checked(result.value)) : result;
      };
      const keyed = async (usedKey: string) => runKeyed(await recordOf(usedKey), run);
      return finished(key === null ? database.inTransaction(run) : keyed(key), finish);
    },

    insert: (reply, rows, refusals, finish) => {
      begin();
      return finished(insert(checked(reply), rows, refusals), finish);
    },
  };
};
