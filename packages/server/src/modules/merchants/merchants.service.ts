import { createDefaultSettings, type GeneralSettings, type SettingsDocument } from '@aftercart/contract';
import type { Database, Tx } from '../../database/database.ts';
import { scheduleDeadline } from '../../jobs/deadlines.ts';
import type { Clock } from '../../lib/clock.ts';
import { sha256 } from '../../lib/crypto.ts';
import { createId, randomBase32 } from '../../lib/ids.ts';
import { ok, type Result } from '../../lib/result.ts';
import { insertApiKey, insertMerchant } from './merchants.repository.ts';
import type { SigningKeys } from './signing-keys.ts';

export const HOUSEKEEPING = 'merchants.housekeeping';

const KEY_LENGTH = 40;
const HINT_LENGTH = 4;

export type NewMerchant = {
  /** Name, currency, languages and origins; what is missing gets its default. */
  general: Partial<GeneralSettings> & { name: string };
  /** Whole sections other than the defaults. */
  sections?: Partial<Omit<SettingsDocument, 'general'>>;
};

/** The keys are here once: only their hashes are kept. */
export type MerchantCredentials = {
  merchantId: string;
  publishableKey: string;
  secretKey: string;
  signingKey: { id: string; secret: string };
};

export type MerchantsDeps = {
  database: Database;
  clock: Clock;
  signingKeys: SigningKeys;
  /** Stores the first version of the settings, or says what is wrong with them. */
  beginSettings: (tx: Tx, merchantId: string, document: SettingsDocument) => Promise<Result<void>>;
};

const addKey = async (tx: Tx, clock: Clock, merchantId: string, kind: 'publishable' | 'secret'): Promise<string> => {
  const key = `${kind === 'publishable' ? 'pk' : 'sk'}_${randomBase32(KEY_LENGTH)}`;
  const record = { id: createId('key', clock), kind, hash: await sha256(key), hint: key.slice(-HINT_LENGTH) };
  await insertApiKey(tx, merchantId, record, clock.now());
  return key;
};

/** Use case: a shop joins. */
export const createMerchant = (deps: MerchantsDeps, input: NewMerchant): Promise<Result<MerchantCredentials>> => {
  const { clock } = deps;
  return deps.database.inTransaction(async (tx) => {
    const merchantId = createId('mer', clock);
    await insertMerchant(tx, merchantId, input.general.name, clock.now());
    const document = { ...createDefaultSettings(input.general), ...input.sections };
    const begun = await deps.beginSettings(tx, merchantId, document);
    if (!begun.ok) return begun;
    const publishableKey = await addKey(tx, clock, merchantId, 'publishable');
    const secretKey = await addKey(tx, clock, merchantId, 'secret');
    const { id, secret } = await deps.signingKeys.create(tx, merchantId);
    await scheduleDeadline(tx, clock, { merchantId, kind: HOUSEKEEPING, subjectId: merchantId, dueAt: clock.now() });
    return ok({ merchantId, publishableKey, secretKey, signingKey: { id, secret } });
  });
};
