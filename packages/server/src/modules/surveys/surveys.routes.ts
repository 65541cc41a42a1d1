import type { SurveyResponse } from '@aftercart/contract';
import { reaches } from '../../http/caller.ts';
import type { MerchantSettings, Routes } from '../../http/routes.ts';
import { decodeCursor } from '../../lib/page.ts';
import { ok, refuse } from '../../lib/result.ts';
import { createLink } from './links.service.ts';
import { getSurvey, startResponse } from './offers.service.ts';
import { dismissResponse, saveResponse } from './responses.service.ts';
import { prepareSubmission, submitResponse } from './submit.service.ts';
import type { SurveysDeps } from './surveys.deps.ts';
import { findResponse, listResponses } from './surveys.queries.ts';
import { presentResponse, presentResponses } from './surveys.view.ts';
import { isNamelessOffer, responseTokenOf } from './tokens.policy.ts';

export type SurveyRoutes = Routes<
  | 'getSurvey'
  | 'startSurveyResponse'
  | 'listSurveyResponses'
  | 'getSurveyResponse'
  | 'saveSurveyResponse'
  | 'submitSurveyResponse'
  | 'dismissSurveyResponse'
  | 'createSurveyLink'
>;

export const createSurveyRoutes = (deps: SurveysDeps): SurveyRoutes => {
  const { database, vault } = deps;

  /** The way to the case, for whoever answered. */
  const withCaseUrl = async (merchantId: string, settings: MerchantSettings, body: SurveyResponse) =>
    body.caseId === null ? body : { ...body, caseUrl: await deps.feedback.caseUrl(merchantId, body.caseId, settings) };

  return {
    getSurvey: async ({ caller, settings, params, query }) => {
      const subject = { type: query.subjectType, id: query.subjectId };
      return ok({ body: await getSurvey(deps, caller, settings, { placement: params.placement, subject }) });
    },

    startSurveyResponse: ({ caller, merchantId, settings, body, transaction }) =>
      transaction(
        async (tx) => {
          const started = await startResponse(deps, tx, caller, settings, body);
          return started.ok ? ok({ body: await presentResponse(deps, tx, started.value, true) }) : started;
        },
        // The key to a nameless answer is kept by whoever answers, and by nobody else.
        async (response) =>
          (await isNamelessOffer(vault, body.placementToken))
            ? { ...response, responseToken: await responseTokenOf(vault, merchantId, response.id) }
            : response,
      ),

    saveSurveyResponse: ({ caller, settings, params, body, transaction }) =>
      transaction(async (tx) => {
        const saved = await saveResponse(deps, tx, caller, settings, { ...params, ...body });
        return saved.ok ? ok({ body: await presentResponse(deps, tx, saved.value, true) }) : saved;
      }),

    submitSurveyResponse: async ({ caller, merchantId, settings, params, body, transaction }) => {
      const { responseId } = params;
      const prepared = await prepareSubmission(deps, caller, settings, { responseId, ...body });
      if (!prepared.ok) return prepared;
      return transaction(
        async (tx) => {
          const submitted = await submitResponse(deps, tx, caller, settings, responseId, prepared.value);
          return submitted.ok ? ok({ body: await presentResponse(deps, tx, submitted.value, true) }) : submitted;
        },
        (response) => withCaseUrl(merchantId, settings, response),
      );
    },

    dismissSurveyResponse: ({ caller, params, body, transaction }) =>
      transaction(async (tx) => {
        const dismissed = await dismissResponse(deps, tx, caller, { ...params, ...body });
        return dismissed.ok ? ok({ body: await presentResponse(deps, tx, dismissed.value, true) }) : dismissed;
      }),

    getSurveyResponse: async ({ caller, merchantId, settings, params }) => {
      const stored = await findResponse(database.db, merchantId, params.responseId);
      if (stored === null || !reaches(caller, stored)) return refuse('not_found');
      const isOwn = caller.kind === 'shopper';
      const body = await presentResponse(deps, database.db, stored, isOwn);
      return ok({ body: isOwn ? await withCaseUrl(merchantId, settings, body) : body });
    },

    listSurveyResponses: async ({ merchantId, query }) => {
      const { cursor, ...filter } = query;
      const after = decodeCursor(cursor, 1);
      if (!after.ok) return after;
      const [afterId = null] = after.value ?? [];
      const page = await listResponses(database.db, merchantId, { ...filter, after: afterId });
      const data = await presentResponses(deps, database.db, page.data, false);
      return ok({ body: { data, nextCursor: page.nextCursor } });
    },

    createSurveyLink: async ({ merchantId, settings, body }) => {
      const link = await createLink(deps, merchantId, settings, body);
      return link.ok ? ok({ body: link.value }) : link;
    },
  };
};
