import type { CaseId, CaseLinkInput, CaseTransition } from '@aftercart/contract';
import { createCaseLink, getCase, listCases, type QueryOf, transitionCase } from '@aftercart/contract/operations';
import type { Core } from '../core/core.ts';
import { paginate } from '../core/page.ts';
import type { CallOptions } from '../core/request.ts';

/** Promises to look after somebody who was let down. */
export type CasesResource = ReturnType<typeof casesResource>;

export const casesResource = (core: Core) => ({
  /** Latest first. A shopper sees their own. */
  list: (query?: QueryOf<'listCases'>, options?: CallOptions) =>
    paginate(query, (page) => core.request(listCases, { ...options, query: page })),

  retrieve: (caseId: CaseId, options?: CallOptions) => core.request(getCase, { ...options, params: { caseId } }),

  /** Takes one of its `allowedActions`. With `fromStatus`, only if it still is in that status (`state_conflict`). */
  transition: (caseId: CaseId, transition: CaseTransition, options?: CallOptions) =>
    core.request(transitionCase, { ...options, params: { caseId }, body: transition }),
});

/** Cases as the merchant sees them. */
export type MerchantCasesResource = ReturnType<typeof merchantCasesResource>;

export const merchantCasesResource = (core: Core) => ({
  ...casesResource(core),

  /** A link that opens one case for whoever holds it, signed in or not. */
  createLink: (caseId: CaseId, input: CaseLinkInput = {}, options?: CallOptions) =>
    core.request(createCaseLink, { repeatable: true, ...options, params: { caseId }, body: input }),
});
