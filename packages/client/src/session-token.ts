import { SignJWT } from 'jose';
import { createIdempotencyKey } from './internal/idempotency-key.ts';

/** What `client.sessions.signingKeys.create()` gave you, and whose it is. The secret belongs on servers only. */
export type SigningKey = {
  /** `key_…`, named in the token's header so that keys can be rotated without a pause. */
  keyId: string;
  /** The secret as it was handed out, once. */
  secret: string;
  /** `mer_…` */
  merchantId: string;
};

export type ShopperClaims = {
  audience: 'shopper';
  /** `cus_…`; leave it out for a guest, who is known by `orderIds` alone. */
  customerId?: string;
  /** Narrows the session to these orders (`ord_…`). */
  orderIds?: readonly string[];
  /** Narrows the session to these widgets. */
  widgets?: readonly string[];
};

export type StaffClaims = {
  audience: 'staff';
  staffId: string;
  name?: string;
  role: 'agent' | 'manager' | 'finance' | 'admin';
};

export type MintedToken = {
  token: string;
  /** RFC 3339, UTC. */
  expiresAt: string;
};

const SHORTEST_SECONDS = 60;
const LONGEST_SECONDS = 3600;

/**
 * Mints a session token on the merchant's own server, without a round trip: a JWT signed with HS256.
 *
 * @param key the signing key; treat it like a password.
 * @param claims who the session stands for. Check first that the visitor is signed in as this customer.
 * @param options `ttlSeconds` 60…3600, 900 unless told; `now` for tests.
 * @throws RangeError for a life outside those bounds; TypeError for a shopper who is nobody or whose id is none.
 */
export const mintSessionToken = async (
  key: SigningKey,
  claims: ShopperClaims | StaffClaims,
  options: { ttlSeconds?: number; now?: Date } = {},
): Promise<MintedToken> => {
  const { ttlSeconds = 900, now = new Date() } = options;
  if (!(ttlSeconds >= SHORTEST_SECONDS && ttlSeconds <= LONGEST_SECONDS)) {
    throw new RangeError(`ttlSeconds must be ${SHORTEST_SECONDS} to ${LONGEST_SECONDS}`);
  }
  const issuedAt = Math.floor(now.getTime() / 1000);
  const expiresAt = issuedAt + Math.floor(ttlSeconds);
  const token = new SignJWT(privateClaims(claims))
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: key.keyId })
    .setIssuer(key.merchantId)
    .setAudience(claims.audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
    .setJti(createIdempotencyKey());
  const subject = claims.audience === 'shopper' ? claims.customerId : claims.staffId;
  if (subject !== undefined) token.setSubject(subject);
  return {
    token: await token.sign(new TextEncoder().encode(key.secret)),
    expiresAt: new Date(expiresAt * 1000).toISOString(),
  };
};

const privateClaims = (claims: ShopperClaims | StaffClaims): Record<string, unknown> => {
  if (claims.audience === 'staff') {
    return { role: claims.role, ...(claims.name === undefined ? {} : { name: claims.name }) };
  }
  // An empty list would read as "no limit" to a careless eye and as "nothing" to the server: neither is ever meant.
  if (claims.orderIds?.length === 0) throw new TypeError('orderIds must not be empty; leave it out for all orders');
  if (claims.customerId === undefined && claims.orderIds === undefined) {
    throw new TypeError('A shopper session needs a customerId or orderIds');
  }
  if (claims.customerId !== undefined && !claims.customerId.startsWith('cus_')) {
    throw new TypeError('A customerId begins with cus_');
  }
  return {
    ...(claims.orderIds ? { ord: claims.orderIds } : {}),
    ...(claims.widgets ? { wid: claims.widgets } : {}),
  };
};
