import { sql } from 'kysely';
import { afterCommit } from '../../database/after-commit.ts';
import type { Queryable, Tx } from '../../database/database.ts';
import type { SigningKey } from '../../http/session-token.ts';
import type { Clock } from '../../lib/clock.ts';
import { importHmacKey, randomBytes, toBase64Url, type Vault } from '../../lib/crypto.ts';
import { createId } from '../../lib/ids.ts';
import * as repository from './merchants.repository.ts';

/** Other processes listen here to forget credentials that were added or revoked. The payload is the merchant's id. */
export const CREDENTIALS_CHANNEL = 'aftercart_credentials';

const contextOf = (keyId: string): string => `signing-key ${keyId}`;

export type SigningKeys = {
  /** Makes a key; its secret is shown here once and never again. */
  create(tx: Tx, merchantId: string): Promise<{ id: string; secret: string; createdAt: Date }>;
  find(db: Queryable, keyId: string): Promise<SigningKey | null>;
  /** Tokens signed with the key are refused from the commit on. Answers false when the merchant has no such key. */
  revoke(tx: Tx, merchantId: string, keyId: string): Promise<boolean>;
  /** The newest valid key of the merchant, made on the spot when all were revoked. */
  current(tx: Tx, merchantId: string): Promise<SigningKey>;
};

/** @param onChange tells this process to forget what it cached; the others hear it by NOTIFY. */
export const createSigningKeys = (vault: Vault, clock: Clock, onChange: () => void): SigningKeys => {
  const announce = async (tx: Tx, merchantId: string): Promise<void> => {
    await sql`select pg_notify(${CREDENTIALS_CHANNEL}, ${merchantId})`.execute(tx);
    afterCommit(tx, 'credentials', onChange);
  };

  const create: SigningKeys['create'] = async (tx, merchantId) => {
    const id = createId('key', clock);
    const secret = toBase64Url(randomBytes(32));
    const createdAt = clock.now();
    const sealedSecret = await vault.seal(contextOf(id), secret);
    await repository.insertSigningKey(tx, { merchantId, id, sealedSecret }, createdAt);
    await announce(tx, merchantId);
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
      if (record === null) return null;
      await repository.touchSigningKey(db, keyId, clock.now());
      return unseal(record);
    },
    revoke: async (tx, merchantId, keyId) => {
      const revoked = await repository.revokeSigningKey(tx, merchantId, keyId, clock.now());
      if (revoked) await announce(tx, merchantId);
      return revoked;
    },
    current: async (tx, merchantId) => {
      const newest = await repository.findNewestSigningKey(tx, merchantId);
      if (newest !== null) return unseal(newest);
      const { id, secret } = await create(tx, merchantId);
      return { keyId: id, merchantId, key: await importHmacKey(secret) };
    },
  };
};
