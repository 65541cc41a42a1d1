import type { CaseAction, FeedbackInput } from '@aftercart/contract';
import type { TestServer } from './harness.ts';

/** What tests of cases do again and again. @param server asked at each call: tests make theirs late. */
export const createCasesKit = (server: () => TestServer) => {
  let people = 0;
  const staff = () => server().staffToken('agent');
  return {
    staff,

    /** A shopper with a low score, and the case that it opened. */
    openCase: async (change: Partial<FeedbackInput> = {}) => {
      people += 1;
      const customerId = `cus_case${people}`;
      const { body } = await server().call('createFeedback', {
        as: await server().shopperToken(customerId),
        body: { metric: 'nps', score: 4, comment: 'Too slow.', subject: { type: 'general' }, ...change },
      });
      return { customerId, caseId: body.caseId ?? '', feedback: body };
    },

    read: async (caseId: string) => (await server().call('getCase', { as: server().sk, params: { caseId } })).body,

    /** @param as staff, unless somebody else does it */
    move: async (caseId: string, action: CaseAction, note?: string, as?: string) =>
      server().call('transitionCase', {
        as: as ?? (await staff()),
        params: { caseId },
        body: { action, ...(note === undefined ? {} : { note }) },
      }),
  };
};

export const inHours = (from: string | undefined, to: string | null | undefined): number =>
  (new Date(to ?? '').getTime() - new Date(from ?? '').getTime()) / 3_600_000;
