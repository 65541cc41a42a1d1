import type { WidgetName } from '@aftercart/contract';
import { type StaffRole, staffRoles } from '@aftercart/contract/machines';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../lib/clock.ts';
import { ok, type Result, refuse } from '../lib/result.ts';
import type { ShopperCaller, StaffCaller } from './caller.ts';

/** A signing key of one merchant, imported once (`importHmacKey` of the secret's UTF-8 bytes). */
export type SigningKey = { keyId: string; merchantId: string; key: CryptoKey };

/** No session outlives this, whatever a token claims. */
const MAX_SESSION_SECONDS = 3600;
/** Merchant servers mint tokens by their own clocks. */
const CLOCK_TOLERANCE_SECONDS = 60;

export type SessionClaims =
  | {
      audience: 'shopper';
      customerId: string | null;
      orderIds: string[] | null;
      /** From a case link: good for these cases alone, whoever holds it. */
      caseIds: string[] | null;
      widgets: WidgetName[] | null;
    }
  | { audience: 'staff'; staffId: string; name: string | null; role: StaffRole };

const widgetNames: readonly WidgetName[] = ['rating', 'survey', 'case', 'returnForm', 'points', 'cashback'];

/** Signs a session token. The caller has already checked what the session may hold. */
export const signSessionToken = (
  signingKey: SigningKey,
  claims: SessionClaims,
  times: { issuedAt: Date; expiresAt: Date; jti: string },
): Promise<string> => {
  const payload =
    claims.audience === 'shopper'
      ? {
          ...(claims.orderIds === null ? {} : { ord: claims.orderIds }),
          ...(claims.caseIds === null ? {} : { cas: claims.caseIds }),
          ...(claims.widgets === null ? {} : { wid: claims.widgets }),
        }
      : { role: claims.role, ...(claims.name === null ? {} : { name: claims.name }) };
  const token = new SignJWT(payload)
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: signingKey.keyId })
    .setIssuer(signingKey.merchantId)
    .setAudience(claims.audience)
    .setIssuedAt(times.issuedAt)
    .setExpirationTime(times.expiresAt)
    .setJti(times.jti);
  const subject = claims.audience === 'shopper' ? claims.customerId : claims.staffId;
  if (subject !== null) token.setSubject(subject);
  return token.sign(signingKey.key);
};

const textList = (value: unknown): string[] | null | 'bad' => {
  if (value === undefined) return null;
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : 'bad';
};

/**
 * Proves a session token and says who it stands for. The algorithm is pinned; the key is found by `kid` alone and decides
 * the merchant; a lifetime beyond an hour is refused even when correctly signed.
 */
export const verifySessionToken = async (
  token: string,
  findSigningKey: (keyId: string) => Promise<SigningKey | null>,
  clock: Clock,
): Promise<Result<ShopperCaller | StaffCaller>> => {
  const bad = refuse('unauthenticated', 'The session token is not valid.');
  let signedBy: SigningKey | null = null;
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        signedBy = typeof kid === 'string' && kid.length <= 64 ? await findSigningKey(kid) : null;
        if (signedBy === null) throw new errors.JOSEError('unknown key');
        return signedBy.key;
      },
      {
        algorithms: ['HS256'],
        audience: ['shopper', 'staff'],
        requiredClaims: ['iss', 'aud', 'iat', 'exp', 'jti'],
        currentDate: clock.now(),
        // Only "not yet valid" is forgiven here: jose would apply the tolerance to the expiry too.
        clockTolerance: 0,
      },
    );
    // Assigned in the callback above, which the compiler cannot follow.
    const merchantId = (signedBy as SigningKey | null)?.merchantId;
    if (merchantId === undefined || payload.iss !== merchantId || typeof payload.aud !== 'string') return bad;
    const { iat = 0, exp = 0, jti } = payload;
    const now = clock.now().getTime() / 1000;
    if (iat > now + CLOCK_TOLERANCE_SECONDS || exp - iat > MAX_SESSION_SECONDS || typeof jti !== 'string') return bad;

    const expiresAt = new Date(exp * 1000);
    if (payload.aud === 'staff') {
      const role = staffRoles.find((known) => known === payload['role']);
      if (role === undefined || !payload.sub) return bad;
      const name = typeof payload['name'] === 'string' ? payload['name'] : null;
      return ok({ kind: 'staff', merchantId, staffId: payload.sub, name, role, expiresAt });
    }
    const orderIds = textList(payload['ord']);
    const caseIds = textList(payload['cas']);
    const limits = textList(payload['wid']);
    const customerId = payload.sub ?? null;
    if (orderIds === 'bad' || caseIds === 'bad' || limits === 'bad') return bad;
    if (caseIds !== null && (customerId !== null || orderIds !== null)) return bad;
    if (customerId === null ? !(orderIds ?? caseIds)?.length : !customerId.startsWith('cus_')) return bad;
    // A widget this server does not know allows nothing; it must not lift the limit.
    const widgets = limits && widgetNames.filter((name) => limits.includes(name));
    return ok({ kind: 'shopper', merchantId, customerId, orderIds, caseIds, widgets, jti, expiresAt });
  } catch (error) {
    if (error instanceof errors.JWTExpired) return refuse('token_expired', 'The session token has expired.');
    if (error instanceof errors.JOSEError || error instanceof TypeError) return bad;
    throw error;
  }
};
