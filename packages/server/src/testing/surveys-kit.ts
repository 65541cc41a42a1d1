import type { Survey, SurveyAnswers, SurveyResponse } from '@aftercart/contract';
import type { SuccessOf } from '@aftercart/contract/operations';
import type { TestMerchant, TestResponse, TestServer } from './harness.ts';
import { orderInput } from './orders.ts';

type Offer = SuccessOf<'getSurvey'>;
type Asked = Extract<Offer, { outcome: 'ask' }>;

/** What tests of surveys do all the time: deliver an order, ask for its survey, begin and answer it. */
export const createSurveysKit = (server: TestServer, merchant: TestMerchant = server) => {
  let people = 0;
  const kit = {
    /** A customer of its own with an order that was delivered just now. */
    deliver: async (fields: Partial<Parameters<typeof orderInput>[0]> = {}) => {
      people += 1;
      const now = server.clock.now().toISOString();
      const input = orderInput({
        id: `ord_s${people}`,
        customerId: `cus_s${people}`,
        placedAt: now,
        status: 'delivered',
        deliveredAt: now,
        ...fields,
      });
      const stored = await server.call('upsertOrder', { as: merchant.sk, params: { orderId: input.id }, body: input });
      if (stored.status > 201) throw new Error(`The order was refused: ${stored.text}`);
      const customerId = input.customerId ?? '';
      return { orderId: input.id, customerId, token: () => merchant.shopperToken(customerId) };
    },

    /** As `deliver`, and a day later, when the default survey is asked. */
    deliverYesterday: async (fields: Partial<Parameters<typeof orderInput>[0]> = {}) => {
      const delivered = await kit.deliver(fields);
      server.clock.advance({ days: 1 });
      return delivered;
    },

    /** Replaces the surveys by one, made of a default one. */
    useSurvey: async (id: string, change: Partial<Survey> = {}): Promise<Survey> => {
      const { body } = await server.call('getSettings', { as: merchant.sk });
      const found = body.surveys.surveys.find((survey) => survey.id === id);
      if (found === undefined) throw new Error(`There is no survey ${id}.`);
      const survey = { ...found, ...change };
      await server.changeSettings('surveys', { surveys: [survey] }, merchant);
      return survey;
    },

    offer: async (as: string, placement: Survey['placements'][number], orderId?: string): Promise<Offer> =>
      (
        await server.call('getSurvey', {
          as,
          params: { placement },
          query: orderId === undefined ? {} : { subjectType: 'order', subjectId: orderId },
        })
      ).body,

    asked: async (as: string, placement: Survey['placements'][number], orderId?: string): Promise<Asked> => {
      const offer = await kit.offer(as, placement, orderId);
      if (offer.outcome !== 'ask') throw new Error(`No survey was offered: ${offer.reason}`);
      return offer;
    },

    start: (as: string, placementToken: string, key?: string): Promise<TestResponse<SurveyResponse>> =>
      server.call('startSurveyResponse', { as, body: { placementToken, locale: 'en' }, ...(key ? { key } : {}) }),

    /** The answer to the survey of an order, begun. */
    begin: async (as: string, orderId: string): Promise<SurveyResponse> => {
      const { placementToken } = await kit.asked(as, 'order-delivered', orderId);
      const { body, status, text } = await kit.start(as, placementToken);
      if (status !== 201) throw new Error(`No answer was begun: ${text}`);
      return body;
    },

    save: (as: string, responseId: string, answers: SurveyAnswers, revision: number, responseToken?: string) =>
      server.call('saveSurveyResponse', {
        as,
        params: { responseId },
        body: { answers, seconds: {}, revision, ...(responseToken ? { responseToken } : {}) },
      }),

    submit: (
      as: string,
      responseId: string,
      answers: SurveyAnswers,
      more: { key?: string; responseToken?: string | null } = {},
    ): Promise<TestResponse<SurveyResponse>> =>
      server.call('submitSurveyResponse', {
        as,
        params: { responseId },
        body: {
          answers,
          seconds: { satisfaction: 3 },
          ...(more.responseToken ? { responseToken: more.responseToken } : {}),
        },
        ...(more.key ? { key: more.key } : {}),
      }),

    dismiss: (as: string, responseId: string, responseToken?: string) =>
      server.call('dismissSurveyResponse', {
        as,
        params: { responseId },
        body: responseToken ? { responseToken } : {},
      }),

    read: async (responseId: string, as = merchant.sk): Promise<SurveyResponse> =>
      (await server.call('getSurveyResponse', { as, params: { responseId } })).body,

    feedbackOf: async (responseId: string) => {
      const { body } = await server.call('listFeedback', { as: merchant.sk, query: { limit: 100 } });
      return body.data.filter((each) => each.responseId === responseId);
    },

    balance: async (customerId: string): Promise<number> =>
      (await server.call('getPoints', { as: await merchant.shopperToken(customerId) })).body.balance,
  };
  return kit;
};

export type SurveysKit = ReturnType<typeof createSurveysKit>;

/** Answers to the default survey after a delivery. */
export const happy = { satisfaction: { type: 'score', score: 5 } } as const satisfies SurveyAnswers;
export const unhappy = {
  satisfaction: { type: 'score', score: 1 },
  reasons: { type: 'choice', codes: ['delivery'], other: 'The box was wet' },
  improve: { type: 'text', text: 'It came a week late.' },
  aspects: { type: 'aspects', aspects: { speed: 1, service: 3 } },
} as const satisfies SurveyAnswers;
