import type { ColumnType, Generated } from 'kysely';

/** A JSON column: written as text (`JSON.stringify`), read as the value, on both drivers alike. */
export type Json<T> = ColumnType<T, string, string>;
/** An instant; both drivers read and write `Date`. */
export type Instant = ColumnType<Date, Date, Date>;
/** A column that the program never writes (a sequence or a computed value). */
export type Computed<T> = ColumnType<T, never, never>;

type MerchantRow = {
  merchant_id: string;
  name: string;
  created_at: Instant;
};

/** Publishable and secret keys. The key itself is not kept: only its SHA-256, and its last characters for people. */
type ApiKeyRow = {
  merchant_id: string;
  id: string;
  kind: 'publishable' | 'secret';
  hash: string;
  hint: string;
  created_at: Instant;
  revoked_at: Instant | null;
};

/** Keys that sign session tokens; several may be valid at once, so that they rotate without downtime. */
type SigningKeyRow = {
  merchant_id: string;
  id: string;
  sealed_secret: string;
  created_at: Instant;
  /** To the hour: enough to see that a key is out of use. */
  last_used_at: Instant | null;
  revoked_at: Instant | null;
};

/** Every version of the merchant's settings document is kept: records name the version that decided them. */
type SettingsVersionRow = {
  merchant_id: string;
  version: number;
  document: Json<unknown>;
  changed_by: string;
  created_at: Instant;
};

/** A finished request that may be repeated. Nothing is written while it runs: the row commits with its effect. */
export type IdempotencyRow = {
  merchant_id: string;
  /** SHA-256 of caller, operation and key; the key itself is not kept. */
  key_hash: string;
  /** SHA-256 of key and request: without the key nobody can try which request it was. */
  request_hash: string;
  status: number;
  /** The body as it was sent. */
  response: string;
  expires_at: Instant;
};

export type EventRow = {
  merchant_id: string;
  id: string;
  /** The transaction that wrote the row; with `seq` it gives an order in which readers never miss a late committer. */
  xid: Generated<number>;
  seq: Generated<number>;
  type: string;
  at: Instant;
  actor: string;
  actor_id: string | null;
  subject_type: string;
  subject_id: string;
  customer_id: string | null;
  order_id: string | null;
  /** The subject's state after the change, and the words meant for the shopper; null where there are none. */
  status: string | null;
  note: string | null;
  data: Json<Record<string, unknown>>;
};

/** What is still owed: a row exists exactly as long as the promise is open. */
export type DeadlineRow = {
  merchant_id: string;
  kind: string;
  subject_id: string;
  /** When the promise falls due. */
  due_at: Instant;
  /** When the runner tries next: the due time, later after a failure. */
  run_at: Instant;
  payload: Json<Record<string, unknown>>;
  attempts: Generated<number>;
  locked_until: Instant | null;
  last_error: string | null;
  created_at: Instant;
};

/** One row that tells whether the master key is the one this database was set up with. */
type InstallationRow = { id: 1; sealed_check: string };

export type CoreTables = {
  installation: InstallationRow;
  merchants: MerchantRow;
  api_keys: ApiKeyRow;
  signing_keys: SigningKeyRow;
  settings_versions: SettingsVersionRow;
  idempotency_records: IdempotencyRow;
  events: EventRow;
  deadlines: DeadlineRow;
};
