import type {
  Event,
  Feedback,
  FeedbackSummary,
  PointsEntry,
  Rating,
  Return,
  Settings,
  SurveyForm,
  SurveyRefusal,
  SurveyResponse,
  Upload,
} from '@aftercart/contract';
import {
  createFeedback,
  getReturnOptions,
  listOrders,
  removePayoutAccount,
  streamEvents,
} from '@aftercart/contract/operations';
import { expectTypeOf, it } from 'vitest';
import {
  type ApiError,
  type ApiPromise,
  type Core,
  createPartnerClient,
  createShopperClient,
  createStaffClient,
  isApiError,
  type Page,
  type PagePromise,
} from './index.ts';

// Nothing here runs: the compiler is the test.
const never = (_body: () => unknown): void => undefined;
const shopper = createShopperClient({ baseUrl: '', publishableKey: 'pk_1' });
const partner = createPartnerClient({ baseUrl: '', secretKey: 'sk_1' });
const staff = createStaffClient({ baseUrl: '', getToken: () => 'token' });

it('answers with the types of the contract', () => {
  never(async () => {
    const general = { type: 'general' } as const;
    expectTypeOf(shopper.feedback.create({ metric: 'nps', score: 9, subject: general })).toEqualTypeOf<
      ApiPromise<Feedback>
    >();
    expectTypeOf(await shopper.returns.retrieve('ret_1')).toEqualTypeOf<Return>();
    expectTypeOf(await shopper.uploads.create(new Blob(), { purpose: 'claimProof' })).toEqualTypeOf<Upload>();
    expectTypeOf(await shopper.uploads.content('upl_1')).toEqualTypeOf<Blob>();
    expectTypeOf(await shopper.cashback.payoutAccounts.remove('pac_1')).toEqualTypeOf<undefined>();
    const { data, response, requestId } = await shopper.returns.retrieve('ret_1').withResponse();
    expectTypeOf(data).toEqualTypeOf<Return>();
    expectTypeOf(response).toEqualTypeOf<Response>();
    expectTypeOf(requestId).toEqualTypeOf<string | null>();
  });
});

it('says of a survey offer which of the two it is', () => {
  never(async () => {
    const offer = await shopper.surveys.retrieve('order-delivered', { subjectType: 'order', subjectId: 'ord_1' });
    if (offer.outcome === 'ask') expectTypeOf(offer.survey).toEqualTypeOf<SurveyForm>();
    else expectTypeOf(offer.reason).toEqualTypeOf<SurveyRefusal>();
    expectTypeOf(await shopper.ratings.list(['85123A'])).toEqualTypeOf<{ data: Rating[] }>();
    const days = { from: '2010-12-01', to: '2010-12-31' };
    expectTypeOf(await staff.feedback.summary(days)).toEqualTypeOf<FeedbackSummary>();
    expectTypeOf(await partner.surveys.list({ surveyId: 'delivered' }).withResponse()).toHaveProperty('data');
    for await (const response of staff.surveys.list()) expectTypeOf(response).toEqualTypeOf<SurveyResponse>();
  });
});

it('gives pages and their items', () => {
  never(async () => {
    expectTypeOf(shopper.points.entries()).toEqualTypeOf<PagePromise<PointsEntry>>();
    expectTypeOf(await shopper.points.entries()).toEqualTypeOf<Page<PointsEntry>>();
    for await (const entry of shopper.points.entries()) expectTypeOf(entry).toEqualTypeOf<PointsEntry>();
    for await (const event of shopper.events.stream()) expectTypeOf(event).toEqualTypeOf<Event>();
  });
});

it('lets a core call any operation with exactly its parts', () => {
  never(async () => {
    const core = {} as Core;
    expectTypeOf(await core.request(listOrders)).toHaveProperty('nextCursor');
    expectTypeOf(await core.request(streamEvents)).toEqualTypeOf<ReadableStream<Uint8Array>>();
    expectTypeOf(
      await core.request(removePayoutAccount, { params: { payoutAccountId: 'pac_1' } }),
    ).toEqualTypeOf<undefined>();
    await core.request(getReturnOptions, { query: { orderId: 'ord_1' } });
    // @ts-expect-error the order is not said
    await core.request(getReturnOptions);
    // @ts-expect-error the order is not said
    await core.request(getReturnOptions, { query: {} });
    // @ts-expect-error the account is not said
    await core.request(removePayoutAccount, {});
    // @ts-expect-error there is no such filter
    await core.request(listOrders, { query: { colour: 'red' } });
    // @ts-expect-error a list takes no body
    await core.request(listOrders, { body: {} });
    // @ts-expect-error an answer has a score
    await core.request(createFeedback, { body: { metric: 'nps', subject: { type: 'general' } } });
  });
});

it('refuses what the contract refuses', () => {
  never(() => {
    // @ts-expect-error there is no such metric
    void shopper.feedback.create({ metric: 'stars', score: 5, subject: { type: 'general' } });
    // @ts-expect-error there is no such action
    void shopper.returns.transition('ret_1', { action: 'keep' });
    // @ts-expect-error there is no such purpose
    void shopper.uploads.create(new Blob(), { purpose: 'selfie' });
    // @ts-expect-error a shopper stores no orders
    void shopper.orders.upsert;
    // @ts-expect-error an answer has the type of its question
    void shopper.surveys.submit('rsp_1', { answers: { why: { type: 'text', score: 5 } }, seconds: {} });
    // @ts-expect-error a shopper sees no numbers of all
    void shopper.feedback.summary;
    // @ts-expect-error a shopper sends nobody a link
    void shopper.surveys.createLink;
    // @ts-expect-error staff mint no sessions
    void staff.sessions.create;
    // @ts-expect-error there is no such section
    void partner.settings.updateSection('colours', { expectedVersion: 1, value: {} });
    // @ts-expect-error a section has a shape of its own
    void staff.settings.updateSection('uploads', { expectedVersion: 1, value: { windowDays: 7 } });
    const value = {} as Settings['points'];
    void staff.settings.updateSection('points', { expectedVersion: 1, value });
    // @ts-expect-error a staff client is nobody without a session
    createStaffClient({ baseUrl: '' });
  });
});

it('narrows errors', () => {
  never(() => {
    const error: unknown = null;
    if (isApiError(error)) {
      expectTypeOf(error).toEqualTypeOf<ApiError>();
      // Known codes are offered, unknown ones are not refused: a newer server may send them.
      expectTypeOf<'feedback_already_given'>().toExtend<typeof error.code>();
      expectTypeOf<string>().toExtend<typeof error.code>();
    }
  });
});
