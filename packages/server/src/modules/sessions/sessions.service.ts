import type { Session } from '@aftercart/contract';
import type { Tx } from '../../database/database.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import { type SessionClaims, signSessionToken } from '../../http/session-token.ts';
import type { Clock } from '../../lib/clock.ts';
import { createId } from '../../lib/ids.ts';
import type { SigningKeys } from '../merchants/index.ts';

/** Mints a token with the merchant's newest key. Its life is counted in whole seconds, as JWTs do. */
export const mintSession = async (
  deps: { clock: Clock; signingKeys: SigningKeys },
  tx: Tx,
  merchantId: string,
  { document }: MerchantSettings,
  claims: SessionClaims,
  ttlSeconds: number = document.sessions.maxTtlSeconds,
): Promise<Session> => {
  const { clock, signingKeys } = deps;
  const issuedAt = new Date(Math.floor(clock.now().getTime() / 1000) * 1000);
  const seconds = Math.min(ttlSeconds, document.sessions.maxTtlSeconds);
  const expiresAt = new Date(issuedAt.getTime() + seconds * 1000);
  const key = await signingKeys.current(tx, merchantId);
  const token = await signSessionToken(key, claims, { issuedAt, expiresAt, jti: createId('ses', clock) });
  const shopper = claims.audience === 'shopper' ? claims : null;
  return {
    token,
    audience: claims.audience,
    expiresAt: expiresAt.toISOString(),
    customerId: shopper?.customerId ?? null,
    orderIds: shopper?.orderIds ?? null,
    caseIds: shopper?.caseIds ?? null,
    role: claims.audience === 'staff' ? claims.role : null,
  };
};
