import { sql } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';
import type { SigningKey } from '../../http/session-token.ts';
import type { Clock } from '../../lib/clock.ts';
import { importHmacKey, randomBytes, toBase64Url, type Vault } from '../../lib/crypto.ts';
import { createId } from '../../lib/ids.ts';
import * as repository from './merchants.repository.ts';

/** Other processes listen here to forget credentials that were added or revoked. The payload is the merchant's id. */
export const CREDENTIALS_CHANNEL = 'aftercart_credentials';

export const announceCredentials = async (tx: Tx, merchantId: string): Promise<void> => {
  await sql`select pg_notify(${CREDENTIALS_CHANNEL}, ${merchantId})`.execute(tx);
};

const contextOf = (keyId: string): string => `signing-key ${keyId}`;

export type SigningKeys = {
  /** Makes a key; its secret is shown here once and never again. */
  create(tx: Tx, merchantId: string): Promise<{ id: string; secret: string; createdAt: Date }>;
  find(db: Queryable, keyId: string): Promise<SigningKey | null>;
  /** The newest valid key of the merchant, made on the spot when all were revoked. */
  current(tx: Tx, merchantId: string): Promise<SigningKey>;
};

export const createSigningKeys = (vault: Vault, clock: Clock): SigningKeys => {
  const create: SigningKeys['create'] = async (tx, merchantId) => {
    const id = createId('key', clock);
    const secret = `sgn_${toBase64Url(randomBytes(32))}`;
    const createdAt = clock.now();
    const sealedSecret = await vault.seal(contextOf(id), secret);
    await repository.insertSigningKey(tx, { merchantId, id, sealedSecret }, createdAt);
    await announceCredentials(tx, merchantId);
    return { id, secret, createdAt };
  };

  const unseal = async (record: repository.SigningKeyRecord): Promise<SigningKey> => {
    const secret = await vault.open(contextOf(record.id), record.sealedSecret);
    if (secret === null) throw new Error('A signing key was sealed under another master key.');
    return { keyId: record.id, merchantId: record.merchantId, key: await importHmacKey(secret) };
  };

  return {
    create,
    find: async (db, keyId) => {
      const record = await repository.findSigningKeyById(db, keyId);
      return record === null ? null : unseal(record);
    },
    current: async (tx, merchantId) => {
      const newest = (await repository.listSigningKeys(tx, merchantId)).find((key) => key.revokedAt === null);
      if (newest !== undefined) return unseal(newest);
      const { id, secret } = await create(tx, merchantId);
      return { keyId: id, merchantId, key: await importHmacKey(secret) };
    },
  };
};
