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
  revokedAt: Date | null;
};

const signingKeyColumns = [
  'merchant_id as merchantId',
  'id',
  'sealed_secret as sealedSecret',
  'created_at as createdAt',
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

/** Newest first, the revoked included. */
export const listSigningKeys = async (db: Queryable, merchantId: string): Promise<SigningKeyRecord[]> =>
  db
    .selectFrom('signing_keys')
    .select(signingKeyColumns)
    .where('merchant_id', '=', merchantId)
    .orderBy('id', 'desc')
    .execute();

/** Returns the key as it is now, or null when the merchant has no such key. */
export const revokeSigningKey = async (
  tx: Tx,
  merchantId: string,
  id: string,
  at: Date,
): Promise<SigningKeyRecord | null> => {
  const row = await tx
    .updateTable('signing_keys')
    .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(at)) }))
    .where('merchant_id', '=', merchantId)
    .where('id', '=', id)
    .returning(signingKeyColumns)
    .executeTakeFirst();
  return row ?? null;
};

export const findMerchantName = async (db: Queryable, merchantId: string): Promise<string | null> => {
  const row = await db.selectFrom('merchants').select('name').where('merchant_id', '=', merchantId).executeTakeFirst();
  return row?.name ?? null;
};
