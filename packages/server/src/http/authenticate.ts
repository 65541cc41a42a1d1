import { type Cache, createCache } from '../lib/cache.ts';
import type { Clock } from '../lib/clock.ts';
import { sha256 } from '../lib/crypto.ts';
import { ok, type Result, refuse } from '../lib/result.ts';
import type { Caller, ShopperCaller, StaffCaller } from './caller.ts';
import { type SigningKey, verifySessionToken } from './session-token.ts';

type ApiKey = { merchantId: string; kind: 'publishable' | 'secret' };

/** Where credentials are looked up. Keys are known by their hash alone. */
export type CredentialStore = {
  findApiKey(hash: string): Promise<ApiKey | null>;
  findSigningKey(keyId: string): Promise<SigningKey | null>;
};

export type Authenticator = {
  /** Says who the `Authorization` header stands for. */
  authenticate(authorization: string | null): Promise<Result<Caller>>;
  /** Forgets what is cached, after a key was added or revoked. */
  invalidate(): void;
};

const MAX_CREDENTIAL_LENGTH = 4096;
const CACHED_CREDENTIALS = 20_000;
/** A revoked key is announced to every process; this bounds the damage when the announcement is lost. */
const FRESH_MS = 30_000;
const ABSENT_MS = 2_000;

type ProvenSession = { caller: ShopperCaller | StaffCaller; signedBy: SigningKey };

export const createAuthenticator = (store: CredentialStore, clock: Clock): Authenticator => {
  const lifetime = { clock, maxEntries: CACHED_CREDENTIALS, freshForMs: FRESH_MS, absentForMs: ABSENT_MS };
  const apiKeys: Cache<ApiKey> = createCache({
    ...lifetime,
    load: async (key) => store.findApiKey(await sha256(key)),
  });
  const signingKeys: Cache<SigningKey> = createCache({ ...lifetime, load: (keyId) => store.findSigningKey(keyId) });
  // A page sends the same token with every request: its signature is checked once while its key stays valid.
  const proven = new Map<string, ProvenSession>();

  const remember = (token: string, session: ProvenSession): void => {
    proven.set(token, session);
    if (proven.size <= CACHED_CREDENTIALS) return;
    const oldest = proven.keys().next();
    if (!oldest.done) proven.delete(oldest.value);
  };

  const authenticateSession = async (token: string): Promise<Result<Caller>> => {
    const known = proven.get(token);
    if (known) {
      const current = await signingKeys.get(known.signedBy.keyId);
      if (current === known.signedBy && known.caller.expiresAt > clock.now()) return ok(known.caller);
      proven.delete(token);
    }
    let signedBy: SigningKey | null = null;
    const result = await verifySessionToken(
      token,
      async (keyId) => {
        signedBy = await signingKeys.get(keyId);
        return signedBy;
      },
      clock,
    );
    if (result.ok && signedBy !== null) remember(token, { caller: result.value, signedBy });
    return result;
  };

  return {
    authenticate: async (authorization) => {
      const credential = /^Bearer +([\x21-\x7e]+)$/i.exec(authorization ?? '')?.[1];
      if (credential === undefined) return refuse('unauthenticated');
      if (credential.length > MAX_CREDENTIAL_LENGTH) return refuse('unauthenticated', 'The credential is not valid.');
      if (!/^[ps]k_/.test(credential)) return authenticateSession(credential);
      const key = await apiKeys.get(credential);
      if (key === null) return refuse('unauthenticated', 'The key is not known or was revoked.');
      return ok({ kind: key.kind, merchantId: key.merchantId });
    },
    invalidate: () => {
      apiKeys.invalidate();
      signingKeys.invalidate();
      proven.clear();
    },
  };
};
