import type { SettingsDocument } from '@aftercart/contract';
import { sql } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';

export type SettingsVersion = { version: number; updatedAt: Date; document: unknown };

/** The version in force, or null for an unknown merchant. */
export const findLatest = async (db: Queryable, merchantId: string): Promise<SettingsVersion | null> => {
  const row = await db
    .selectFrom('settings_versions')
    .select(['version', 'created_at as updatedAt', 'document'])
    .where('merchant_id', '=', merchantId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
};

/** The document as it stood in that version; null where there is none. */
export const findVersion = async (
  db: Queryable,
  merchantId: string,
  version: number,
): Promise<SettingsVersion | null> => {
  const row = await db
    .selectFrom('settings_versions')
    .select(['version', 'created_at as updatedAt', 'document'])
    .where('merchant_id', '=', merchantId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row ?? null;
};

/** Answers false when somebody else stored this version first. */
export const insertVersion = async (
  tx: Tx,
  merchantId: string,
  next: { version: number; document: SettingsDocument; changedBy: string; at: Date },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto('settings_versions')
    .values({
      merchant_id: merchantId,
      version: next.version,
      document: JSON.stringify(next.document),
      changed_by: next.changedBy,
      created_at: next.at,
    })
    .onConflict((conflict) => conflict.columns(['merchant_id', 'version']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

/** Whether any merchant lets pages of this origin in. */
export const isOriginKnown = async (db: Queryable, origin: string): Promise<boolean> => {
  const { rows } = await sql<{ known: boolean }>`
    select exists (
      select from (
        select distinct on (merchant_id) document #> '{general,allowedOrigins}' as origins
        from settings_versions order by merchant_id, version desc
      ) as latest
      where origins = '[]' or origins @> to_jsonb(${origin}::text)
    ) as known`.execute(db);
  return rows[0]?.known ?? false;
};

export const notify = async (tx: Tx, channel: string, merchantId: string): Promise<void> => {
  await sql`select pg_notify(${channel}, ${merchantId})`.execute(tx);
};
