import type { Me, SigningKey } from '@aftercart/contract';
import type { Database, Queryable } from '../../database/database.ts';
import type { MerchantSettings, Routes } from '../../http/routes.ts';
import type { SessionClaims } from '../../http/session-token.ts';
import { addDuration } from '../../lib/clock.ts';
import { decodeCursor, pageOf } from '../../lib/page.ts';
import { pageWithToken } from '../../lib/page-url.ts';
import { ok, refuse } from '../../lib/result.ts';
import { listSigningKeys, type SigningKeyRecord, type SigningKeys } from '../merchants/index.ts';
import { createChallenge, type GuestsDeps, verifyChallenge } from './guests.service.ts';
import { openOrderLink, signOrderLink } from './order-link.policy.ts';
import { claimsOf } from './sessions.policy.ts';
import { mintSession } from './sessions.service.ts';

export type SessionsDeps = GuestsDeps & {
  database: Database;
  signingKeys: SigningKeys;
  orderExists: (db: Queryable, merchantId: string, orderId: string) => Promise<boolean>;
  /** The case that a link leads to; null when the link is not good, or no longer. */
  openCaseLink: (token: string) => Promise<{ merchantId: string; caseId: string } | null>;
};

export type SessionRoutes = Routes<
  | 'createSession'
  | 'createGuestChallenge'
  | 'verifyGuestChallenge'
  | 'createOrderLink'
  | 'redeemOrderLink'
  | 'redeemCaseLink'
  | 'listSigningKeys'
  | 'createSigningKey'
  | 'revokeSigningKey'
  | 'getMe'
>;

const toSigningKey = (key: SigningKeyRecord): SigningKey => ({
  id: key.id,
  createdAt: key.createdAt.toISOString(),
  lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
  revokedAt: key.revokedAt?.toISOString() ?? null,
});

export const createSessionRoutes = (deps: SessionsDeps): SessionRoutes => {
  const { clock, database, vault, signingKeys } = deps;

  const sessionFor = (
    merchantId: string,
    settings: MerchantSettings,
    limits: { orderIds: string[]; caseIds: null } | { orderIds: null; caseIds: string[] },
  ) => {
    const claims: SessionClaims = { audience: 'shopper', customerId: null, widgets: null, ...limits };
    return database.transaction((tx) => mintSession(deps, tx, merchantId, settings, claims));
  };
  const sessionForOrder = (merchantId: string, settings: MerchantSettings, orderId: string) =>
    sessionFor(merchantId, settings, { orderIds: [orderId], caseIds: null });

  return {
    createSession: async ({ merchantId, settings, body, transaction }) => {
      const claims = claimsOf(body);
      if (!claims.ok) return claims;
      return transaction(async (tx) =>
        ok({ body: await mintSession(deps, tx, merchantId, settings, claims.value, body.ttlSeconds) }),
      );
    },

    createGuestChallenge: ({ merchantId, settings, body, transaction }) =>
      transaction(async (tx) => {
        const challenge = await createChallenge(deps, tx, merchantId, settings, body);
        return challenge.ok ? ok({ body: challenge.value }) : challenge;
      }),

    verifyGuestChallenge: async ({ merchantId, settings, body }) => {
      const verified = await verifyChallenge(deps, merchantId, settings, body);
      if (!verified.ok) return verified;
      return ok({ body: await sessionForOrder(merchantId, settings, verified.value.orderId) });
    },

    createOrderLink: async ({ merchantId, settings, params, body }) => {
      if (!(await deps.orderExists(database.db, merchantId, params.orderId))) return refuse('not_found');
      const days = body.ttlDays ?? settings.document.sessions.orderLinkTtlDays;
      const expiresAt = addDuration(clock.now(), { days });
      const token = await signOrderLink(vault, { merchantId, orderId: params.orderId, expiresAt });
      const url = body.pageUrl === undefined ? ok(null) : pageWithToken(body.pageUrl, token);
      return url.ok ? ok({ body: { token, url: url.value, expiresAt: expiresAt.toISOString() } }) : url;
    },

    redeemOrderLink: async ({ merchantId, settings, body }) => {
      const link = await openOrderLink(vault, body.token, clock.now());
      if (link?.merchantId !== merchantId) return refuse('challenge_invalid');
      if (!(await deps.orderExists(database.db, merchantId, link.orderId))) return refuse('challenge_invalid');
      return ok({ body: await sessionForOrder(merchantId, settings, link.orderId) });
    },

    redeemCaseLink: async ({ merchantId, settings, body }) => {
      const link = await deps.openCaseLink(body.token);
      if (link?.merchantId !== merchantId) return refuse('challenge_invalid');
      return ok({ body: await sessionFor(merchantId, settings, { orderIds: null, caseIds: [link.caseId] }) });
    },

    listSigningKeys: async ({ merchantId, query }) => {
      const after = decodeCursor(query.cursor, 1);
      if (!after.ok) return after;
      const [afterId = null] = after.value ?? [];
      const keys = await listSigningKeys(database.db, merchantId, { afterId, limit: query.limit + 1 });
      return ok({ body: pageOf(keys, query.limit, toSigningKey, (key) => [key.id]) });
    },

    createSigningKey: ({ merchantId, transaction }) =>
      transaction(async (tx) => {
        const { id, secret, createdAt } = await signingKeys.create(tx, merchantId);
        return ok({ body: { id, secret, createdAt: createdAt.toISOString() } });
      }),

    revokeSigningKey: ({ merchantId, params, transaction }) =>
      transaction(async (tx) =>
        (await signingKeys.revoke(tx, merchantId, params.keyId)) ? ok({}) : refuse('not_found'),
      ),

    getMe: async ({ caller, merchantId, settings }) => {
      const shopper = caller.kind === 'shopper' ? caller : null;
      const expires = caller.kind === 'shopper' || caller.kind === 'staff' ? caller.expiresAt : null;
      const { currency, locales, name } = settings.document.general;
      const body: Me = {
        caller: caller.kind,
        merchantId,
        merchantName: name,
        customerId: shopper?.customerId ?? null,
        role: caller.kind === 'staff' ? caller.role : null,
        orderIds: shopper?.orderIds ?? null,
        caseIds: shopper?.caseIds ?? null,
        currency,
        locales,
        expiresAt: expires?.toISOString() ?? null,
      };
      return ok({ body });
    },
  };
};
