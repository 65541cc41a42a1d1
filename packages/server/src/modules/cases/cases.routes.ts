import type { Case } from '@aftercart/contract';
import type { Database, Queryable } from '../../database/database.ts';
import { type TimelineEntry, timelineOf, timelinesOf } from '../../events/log.ts';
import {
  machineActorOf,
  reachesCase,
  type SecretCaller,
  type ShopperCaller,
  type StaffCaller,
} from '../../http/caller.ts';
import { doerOf } from '../../http/customer-scope.ts';
import type { Routes } from '../../http/routes.ts';
import { decodeCursor } from '../../lib/page.ts';
import { pageWithToken } from '../../lib/page-url.ts';
import { qrCodeOf } from '../../lib/qr-code.ts';
import { ok, refuse } from '../../lib/result.ts';
import { scopeOf } from '../orders/index.ts';
import { actionsFor, expectedBy } from './cases.policy.ts';
import { findCase, listCases, lockCase } from './cases.queries.ts';
import { type CasesDeps, moveCase } from './cases.service.ts';
import type { FollowUp, StoredCase } from './cases.types.ts';

export type CaseRoutes = Routes<'listCases' | 'getCase' | 'transitionCase' | 'createCaseLink'>;
type CaseCaller = ShopperCaller | StaffCaller | SecretCaller;

const presentFollowUp = (followUp: FollowUp | null): Case['followUp'] =>
  followUp && {
    dueAt: followUp.dueAt.toISOString(),
    askedAt: followUp.askedAt?.toISOString() ?? null,
    answeredAt: followUp.answeredAt?.toISOString() ?? null,
    satisfied: followUp.satisfied,
  };

const present = (stored: StoredCase, caller: CaseCaller, timeline: TimelineEntry[]): Case => ({
  id: stored.id,
  number: stored.number,
  category: stored.category,
  priority: stored.priority,
  level: stored.level,
  subject: stored.subject,
  customerId: stored.customerId,
  orderId: stored.orderId,
  feedbackId: stored.feedbackId,
  score: stored.score,
  metric: stored.metric,
  comment: stored.comment,
  tags: stored.tags,
  contactDueAt: stored.contactDueAt.toISOString(),
  reportDueAt: stored.reportDueAt.toISOString(),
  status: stored.status,
  allowedActions: actionsFor(stored, machineActorOf(caller)),
  expectedBy: expectedBy(stored)?.toISOString() ?? null,
  followUp: presentFollowUp(stored.followUp),
  timeline,
  createdAt: stored.createdAt.toISOString(),
  updatedAt: stored.updatedAt.toISOString(),
});

/** What a list is narrowed to: a link shows its case, a session what is the shopper's own. */
const caseScope = (caller: CaseCaller) =>
  caller.kind === 'shopper' && caller.caseIds !== null ? { ids: caller.caseIds } : scopeOf(caller, {});

const presentOne = async (db: Queryable, stored: StoredCase, caller: CaseCaller): Promise<Case> =>
  present(stored, caller, await timelineOf(db, stored.merchantId, stored.id));

export const createCaseRoutes = (deps: CasesDeps & { database: Database }): CaseRoutes => {
  const { db } = deps.database;
  return {
    listCases: async ({ caller, merchantId, query }) => {
      const after = decodeCursor(query.cursor, 1);
      if (!after.ok) return after;
      const [afterId = null] = after.value ?? [];
      const { status, limit } = query;
      const page = await listCases(db, merchantId, { ...caseScope(caller), status, limit, after: afterId });
      const ids = page.data.map((each) => each.id);
      const timelines = await timelinesOf(db, merchantId, ids);
      const data = page.data.map((each) => present(each, caller, timelines.get(each.id) ?? []));
      return ok({ body: { data, nextCursor: page.nextCursor } });
    },

    getCase: async ({ caller, merchantId, params }) => {
      const stored = await findCase(db, merchantId, params.caseId);
      if (stored === null || !reachesCase(caller, stored)) return refuse('not_found');
      return ok({ body: await presentOne(db, stored, caller) });
    },

    transitionCase: ({ caller, merchantId, params, body, settings, transaction }) =>
      transaction(async (tx) => {
        const stored = await lockCase(tx, merchantId, params.caseId);
        if (stored === null || !reachesCase(caller, stored)) return refuse('not_found');
        const moved = await moveCase(deps, tx, stored, body, doerOf(caller), settings);
        return moved.ok ? ok({ body: await presentOne(tx, moved.value, caller) }) : moved;
      }),

    createCaseLink: async ({ merchantId, params, body, settings }) => {
      const { pageUrl, ttlDays } = body;
      if ((await findCase(db, merchantId, params.caseId)) === null) return refuse('not_found');
      const linkDays = ttlDays ?? settings.document.cases.linkDays;
      const link = await deps.links.sign(merchantId, params.caseId, { linkDays });
      const url = pageUrl === undefined ? ok(link.url) : pageWithToken(pageUrl, link.token);
      if (!url.ok) return url;
      const expiresAt = link.expiresAt.toISOString();
      return ok({ body: { token: link.token, url: url.value, expiresAt, qrCode: qrCodeOf(url.value) } });
    },
  };
};
