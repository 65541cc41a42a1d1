import type { Queryable, Tx } from '../../database/database.ts';

export type NewApiKey = { id: string; kind: 'publishable' | 'secret'; hash: string; hint: string };

export const insertMerchant = async (tx: Tx, merchantId: string, name: string, at: Date): Promise<void> => {
  await tx.insertInto('merchants').values({ merchant_id: merchantId, name, created_at: at }).execute();
};

export const insertApiKey = async (tx: Tx, merchantId: string, key: NewApiKey, at: Date): Promise<void> => {
  await tx
    .insertInto('api_keys')
    .values({ merchant_id: merchantId, ...key, created_at: at, revoked_at: null })
    .execute();
};

export const findApiKeyByHash = async (
  db: Queryable,
  hash: string,
): Promise<{ merchantId: string; kind: 'publishable' | 'secret' } | null> => {
  const row = await db
    .selectFrom('api_keys')
    .select(['merchant_id as merchantId', 'kind'])
    .where('hash', '=', hash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
};

export type SigningKeyRecord = {
  merchantId: string;
  id: string;
  sealedSecret: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
};

const signingKeyColumns = [
  'merchant_id as merchantId',
  'id',
  'sealed_secret as sealedSecret',
  'created_at as createdAt',
  'last_used_at as lastUsedAt',
  'revoked_at as revokedAt',
] as const;

export const insertSigningKey = async (
  tx: Tx,
  key: { merchantId: string; id: string; sealedSecret: string },
  at: Date,
): Promise<void> => {
  await tx
    .insertInto('signing_keys')
    .values({
      merchant_id: key.merchantId,
      id: key.id,
      sealed_secret: key.sealedSecret,
      created_at: at,
      last_used_at: null,
      revoked_at: null,
    })
    .execute();
};

/** The key if it is still valid. */
export const findSigningKeyById = async (db: Queryable, id: string): Promise<SigningKeyRecord | null> => {
  const row = await db
    .selectFrom('signing_keys')
    .select(signingKeyColumns)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
};

/** Notes that a key is in use, at most once an hour: it is a hint for people, not worth a write per request. */
export const touchSigningKey = async (db: Queryable, id: string, at: Date): Promise<void> => {
  const anHourAgo = new Date(at.getTime() - 3_600_000);
  await db
    .updateTable('signing_keys')
    .set({ last_used_at: at })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('last_used_at', 'is', null), eb('last_used_at', '<', anHourAgo)]))
    .execute();
};

/** Newest first, the revoked included. */
export const listSigningKeys = async (
  db: Queryable,
  merchantId: string,
  page: { afterId: string | null; limit: number },
): Promise<SigningKeyRecord[]> => {
  let query = db
    .selectFrom('signing_keys')
    .select(signingKeyColumns)
    .where('merchant_id', '=', merchantId)
    .orderBy('id', 'desc')
    .limit(page.limit);
  if (page.afterId !== null) query = query.where('id', '<', page.afterId);
  return query.execute();
};

/** The valid key that was made last. */
export const findNewestSigningKey = async (db: Queryable, merchantId: string): Promise<SigningKeyRecord | null> => {
  const row = await db
    .selectFrom('signing_keys')
    .select(signingKeyColumns)
    .where('merchant_id', '=', merchantId)
    .where('revoked_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
};

/** Answers false when the merchant has no such key. Revoking twice keeps the first time. */
export const revokeSigningKey = async (tx: Tx, merchantId: string, id: string, at: Date): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('signing_keys')
    .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(at)) }))
    .where('merchant_id', '=', merchantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
