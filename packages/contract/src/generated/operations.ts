// Generated from openapi/ by scripts/generate.ts. Change that, then run `npm run generate`.

import { BatchResult, CampaignPage, Case, CaseLink, CasePage, CashbackProgressPage, Claim, ClaimPage, CreditNote, CreditNotePage, Customer, CustomerPage, EventPage, Feedback, FeedbackPage, FeedbackSummary, GuestChallenge, Me, NewSigningKey, Order, OrderLink, OrderPage, PayoutAccount, PayoutAccountPage, PointsEntry, PointsEntryPage, PointsSummary, RatingList, Redemption, RedemptionPage, Return, ReturnOptions, ReturnPage, ReturnPreview, RewardPage, Session, Settings, SigningKeyPage, SurveyLink, SurveyOffer, SurveyResponse, SurveyResponsePage, Upload } from './schemas.ts';
import type * as T from './types.ts';

type Empty = Record<string, never>;

/** What each operation takes and answers. */
export type Operations = {
  createSession: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: T.SessionInput;
    responses: { 201: T.Session; 400: T.Problem; 401: T.Problem; 403: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  createGuestChallenge: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: T.GuestChallengeInput;
    responses: { 202: T.GuestChallenge; 400: T.Problem; 401: T.Problem; 403: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  verifyGuestChallenge: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: T.GuestVerification;
    responses: { 201: T.Session; 400: T.Problem; 401: T.Problem; 403: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  redeemOrderLink: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: T.OrderLinkRedemption;
    responses: { 201: T.Session; 400: T.Problem; 401: T.Problem; 403: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  redeemCaseLink: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: T.CaseLinkRedemption;
    responses: { 201: T.Session; 400: T.Problem; 401: T.Problem; 403: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  createOrderLink: {
    params: { orderId: T.OrderId; };
    query: Empty;
    parsedQuery: Empty;
    body: T.OrderLinkInput;
    responses: { 201: T.OrderLink; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  listSigningKeys: {
    params: Empty;
    query: { limit?: number; cursor?: string; };
    parsedQuery: { limit: number; cursor?: string; };
    body: undefined;
    responses: { 200: T.SigningKeyPage; 401: T.Problem; 403: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  createSigningKey: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: undefined;
    responses: { 201: T.NewSigningKey; 401: T.Problem; 403: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  revokeSigningKey: {
    params: { keyId: T.SigningKeyId; };
    query: Empty;
    parsedQuery: Empty;
    body: undefined;
    responses: { 204: undefined; 401: T.Problem; 403: T.Problem; 404: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  getMe: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: undefined;
    responses: { 200: T.Me; 401: T.Problem; 403: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  getCustomer: {
    params: { customerId: T.CustomerId; };
    query: Empty;
    parsedQuery: Empty;
    body: undefined;
    responses: { 200: T.Customer; 401: T.Problem; 403: T.Problem; 404: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  upsertCustomer: {
    params: { customerId: T.CustomerId; };
    query: Empty;
    parsedQuery: Empty;
    body: T.CustomerInput;
    responses: { 200: T.Customer; 201: T.Customer; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  listCustomers: {
    params: Empty;
    query: { limit?: number; cursor?: string; };
    parsedQuery: { limit: number; cursor?: string; };
    body: undefined;
    responses: { 200: T.CustomerPage; 401: T.Problem; 403: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  getOrder: {
    params: { orderId: T.OrderId; };
    query: Empty;
    parsedQuery: Empty;
    body: undefined;
    responses: { 200: T.Order; 401: T.Problem; 403: T.Problem; 404: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  upsertOrder: {
    params: { orderId: T.OrderId; };
    query: Empty;
    parsedQuery: Empty;
    body: T.OrderInput;
    responses: { 200: T.Order; 201: T.Order; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  importOrders: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: T.OrderBatch;
    responses: { 200: T.BatchResult; 400: T.Problem; 401: T.Problem; 403: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  listOrders: {
    params: Empty;
    query: { limit?: number; cursor?: string; customerId?: T.CustomerId; };
    parsedQuery: { limit: number; cursor?: string; customerId?: T.CustomerId; };
    body: undefined;
    responses: { 200: T.OrderPage; 401: T.Problem; 403: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  getCreditNote: {
    params: { creditNoteId: T.CreditNoteId; };
    query: Empty;
    parsedQuery: Empty;
    body: undefined;
    responses: { 200: T.CreditNote; 401: T.Problem; 403: T.Problem; 404: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  upsertCreditNote: {
    params: { creditNoteId: T.CreditNoteId; };
    query: Empty;
    parsedQuery: Empty;
    body: T.CreditNoteInput;
    responses: { 200: T.CreditNote; 201: T.CreditNote; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  importCreditNotes: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: T.CreditNoteBatch;
    responses: { 200: T.BatchResult; 400: T.Problem; 401: T.Problem; 403: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  listCreditNotes: {
    params: Empty;
    query: { limit?: number; cursor?: string; customerId?: T.CustomerId; };
    parsedQuery: { limit: number; cursor?: string; customerId?: T.CustomerId; };
    body: undefined;
    responses: { 200: T.CreditNotePage; 401: T.Problem; 403: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  listFeedback: {
    params: Empty;
    query: { limit?: number; cursor?: string; metric?: T.FeedbackMetric; subjectType?: T.SubjectType; subjectId?: string; placement?: T.SurveyPlacement; sentiment?: T.Sentiment; scene?: T.SurveyCode; };
    parsedQuery: { limit: number; cursor?: string; metric?: T.FeedbackMetric; subjectType?: T.SubjectType; subjectId?: string; placement?: T.SurveyPlacement; sentiment?: T.Sentiment; scene?: T.SurveyCode; };
    body: undefined;
    responses: { 200: T.FeedbackPage; 401: T.Problem; 403: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  createFeedback: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: T.FeedbackInput;
    responses: { 201: T.Feedback; 400: T.Problem; 401: T.Problem; 403: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  getFeedbackSummary: {
    params: Empty;
    query: { from: string; to: string; metric?: T.FeedbackMetric; placement?: T.SurveyPlacement; subjectType?: T.SubjectType; subjectId?: string; tag?: T.SurveyCode; interval?: T.SummaryInterval; };
    parsedQuery: { from: string; to: string; metric?: T.FeedbackMetric; placement?: T.SurveyPlacement; subjectType?: T.SubjectType; subjectId?: string; tag?: T.SurveyCode; interval: T.SummaryInterval; };
    body: undefined;
    responses: { 200: T.FeedbackSummary; 401: T.Problem; 403: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  listRatings: {
    params: Empty;
    query: { subjectType: T.RatedType; subjectIds: string; };
    parsedQuery: { subjectType: T.RatedType; subjectIds: string; };
    body: undefined;
    responses: { 200: T.RatingList; 401: T.Problem; 403: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  getFeedback: {
    params: { feedbackId: T.FeedbackId; };
    query: Empty;
    parsedQuery: Empty;
    body: undefined;
    responses: { 200: T.Feedback; 401: T.Problem; 403: T.Problem; 404: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  getSurvey: {
    params: { placement: T.SurveyPlacement; };
    query: { subjectType?: T.SubjectType; subjectId?: string; };
    parsedQuery: { subjectType?: T.SubjectType; subjectId?: string; };
    body: undefined;
    responses: { 200: T.SurveyOffer; 401: T.Problem; 403: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  listSurveyResponses: {
    params: Empty;
    query: { limit?: number; cursor?: string; surveyId?: T.SurveyId; placement?: T.SurveyPlacement; status?: T.SurveyResponseStatus; };
    parsedQuery: { limit: number; cursor?: string; surveyId?: T.SurveyId; placement?: T.SurveyPlacement; status?: T.SurveyResponseStatus; };
    body: undefined;
    responses: { 200: T.SurveyResponsePage; 401: T.Problem; 403: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  startSurveyResponse: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: T.SurveyResponseInput;
    responses: { 201: T.SurveyResponse; 400: T.Problem; 401: T.Problem; 403: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  getSurveyResponse: {
    params: { responseId: T.SurveyResponseId; };
    query: Empty;
    parsedQuery: Empty;
    body: undefined;
    responses: { 200: T.SurveyResponse; 401: T.Problem; 403: T.Problem; 404: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  saveSurveyResponse: {
    params: { responseId: T.SurveyResponseId; };
    query: Empty;
    parsedQuery: Empty;
    body: T.SurveyAnswersInput;
    responses: { 200: T.SurveyResponse; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  submitSurveyResponse: {
    params: { responseId: T.SurveyResponseId; };
    query: Empty;
    parsedQuery: Empty;
    body: T.SurveySubmissionInput;
    responses: { 200: T.SurveyResponse; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  dismissSurveyResponse: {
    params: { responseId: T.SurveyResponseId; };
    query: Empty;
    parsedQuery: Empty;
    body: T.SurveyDismissalInput;
    responses: { 200: T.SurveyResponse; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  createSurveyLink: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: T.SurveyLinkInput;
    responses: { 201: T.SurveyLink; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  listCases: {
    params: Empty;
    query: { limit?: number; cursor?: string; status?: T.CaseStatus; };
    parsedQuery: { limit: number; cursor?: string; status?: T.CaseStatus; };
    body: undefined;
    responses: { 200: T.CasePage; 401: T.Problem; 403: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  getCase: {
    params: { caseId: T.CaseId; };
    query: Empty;
    parsedQuery: Empty;
    body: undefined;
    responses: { 200: T.Case; 401: T.Problem; 403: T.Problem; 404: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  transitionCase: {
    params: { caseId: T.CaseId; };
    query: Empty;
    parsedQuery: Empty;
    body: T.CaseTransition;
    responses: { 200: T.Case; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  createCaseLink: {
    params: { caseId: T.CaseId; };
    query: Empty;
    parsedQuery: Empty;
    body: T.CaseLinkInput;
    responses: { 201: T.CaseLink; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  getReturnOptions: {
    params: Empty;
    query: { orderId: T.OrderId; };
    parsedQuery: { orderId: T.OrderId; };
    body: undefined;
    responses: { 200: T.ReturnOptions; 401: T.Problem; 403: T.Problem; 404: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  previewReturn: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: T.ReturnPreviewInput;
    responses: { 200: T.ReturnPreview; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  listReturns: {
    params: Empty;
    query: { limit?: number; cursor?: string; status?: T.ReturnStatus; orderId?: T.OrderId; customerId?: T.CustomerId; };
    parsedQuery: { limit: number; cursor?: string; status?: T.ReturnStatus; orderId?: T.OrderId; customerId?: T.CustomerId; };
    body: undefined;
    responses: { 200: T.ReturnPage; 401: T.Problem; 403: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  createReturn: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: T.ReturnInput;
    responses: { 201: T.Return; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  getReturn: {
    params: { returnId: T.ReturnId; };
    query: Empty;
    parsedQuery: Empty;
    body: undefined;
    responses: { 200: T.Return; 401: T.Problem; 403: T.Problem; 404: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  transitionReturn: {
    params: { returnId: T.ReturnId; };
    query: Empty;
    parsedQuery: Empty;
    body: T.ReturnTransition;
    responses: { 200: T.Return; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  getPoints: {
    params: Empty;
    query: { customerId?: T.CustomerId; };
    parsedQuery: { customerId?: T.CustomerId; };
    body: undefined;
    responses: { 200: T.PointsSummary; 401: T.Problem; 403: T.Problem; 404: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  listPointsEntries: {
    params: Empty;
    query: { limit?: number; cursor?: string; customerId?: T.CustomerId; };
    parsedQuery: { limit: number; cursor?: string; customerId?: T.CustomerId; };
    body: undefined;
    responses: { 200: T.PointsEntryPage; 401: T.Problem; 403: T.Problem; 404: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  listRewards: {
    params: Empty;
    query: { limit?: number; cursor?: string; customerId?: T.CustomerId; };
    parsedQuery: { limit: number; cursor?: string; customerId?: T.CustomerId; };
    body: undefined;
    responses: { 200: T.RewardPage; 401: T.Problem; 403: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  listRedemptions: {
    params: Empty;
    query: { limit?: number; cursor?: string; status?: T.RedemptionStatus; customerId?: T.CustomerId; };
    parsedQuery: { limit: number; cursor?: string; status?: T.RedemptionStatus; customerId?: T.CustomerId; };
    body: undefined;
    responses: { 200: T.RedemptionPage; 401: T.Problem; 403: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  createRedemption: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: T.RedemptionInput;
    responses: { 201: T.Redemption; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  getRedemption: {
    params: { redemptionId: T.RedemptionId; };
    query: Empty;
    parsedQuery: Empty;
    body: undefined;
    responses: { 200: T.Redemption; 401: T.Problem; 403: T.Problem; 404: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  transitionRedemption: {
    params: { redemptionId: T.RedemptionId; };
    query: Empty;
    parsedQuery: Empty;
    body: T.RedemptionTransition;
    responses: { 200: T.Redemption; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  createPointsAdjustment: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: T.PointsAdjustmentInput;
    responses: { 201: T.PointsEntry; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  listCampaigns: {
    params: Empty;
    query: { limit?: number; cursor?: string; };
    parsedQuery: { limit: number; cursor?: string; };
    body: undefined;
    responses: { 200: T.CampaignPage; 401: T.Problem; 403: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  listCashbackProgress: {
    params: Empty;
    query: { limit?: number; cursor?: string; customerId?: T.CustomerId; };
    parsedQuery: { limit: number; cursor?: string; customerId?: T.CustomerId; };
    body: undefined;
    responses: { 200: T.CashbackProgressPage; 401: T.Problem; 403: T.Problem; 404: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  listClaims: {
    params: Empty;
    query: { limit?: number; cursor?: string; status?: T.ClaimStatus; customerId?: T.CustomerId; };
    parsedQuery: { limit: number; cursor?: string; status?: T.ClaimStatus; customerId?: T.CustomerId; };
    body: undefined;
    responses: { 200: T.ClaimPage; 401: T.Problem; 403: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  createClaim: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: T.ClaimInput;
    responses: { 201: T.Claim; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  getClaim: {
    params: { claimId: T.ClaimId; };
    query: Empty;
    parsedQuery: Empty;
    body: undefined;
    responses: { 200: T.Claim; 401: T.Problem; 403: T.Problem; 404: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  transitionClaim: {
    params: { claimId: T.ClaimId; };
    query: Empty;
    parsedQuery: Empty;
    body: T.ClaimTransition;
    responses: { 200: T.Claim; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  listPayoutAccounts: {
    params: Empty;
    query: { limit?: number; cursor?: string; customerId?: T.CustomerId; };
    parsedQuery: { limit: number; cursor?: string; customerId?: T.CustomerId; };
    body: undefined;
    responses: { 200: T.PayoutAccountPage; 401: T.Problem; 403: T.Problem; 404: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  createPayoutAccount: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: T.PayoutAccountInput;
    responses: { 201: T.PayoutAccount; 400: T.Problem; 401: T.Problem; 403: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  removePayoutAccount: {
    params: { payoutAccountId: T.PayoutAccountId; };
    query: Empty;
    parsedQuery: Empty;
    body: undefined;
    responses: { 204: undefined; 401: T.Problem; 403: T.Problem; 404: T.Problem; 409: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  createUpload: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: T.UploadInput;
    responses: { 201: T.Upload; 400: T.Problem; 401: T.Problem; 403: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  getUpload: {
    params: { uploadId: T.UploadId; };
    query: Empty;
    parsedQuery: Empty;
    body: undefined;
    responses: { 200: T.Upload; 401: T.Problem; 403: T.Problem; 404: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  getUploadContent: {
    params: { uploadId: T.UploadId; };
    query: Empty;
    parsedQuery: Empty;
    body: undefined;
    responses: { 200: Blob; 401: T.Problem; 403: T.Problem; 404: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  listEvents: {
    params: Empty;
    query: { limit?: number; cursor?: string; type?: T.EventType; subjectId?: string; };
    parsedQuery: { limit: number; cursor?: string; type?: T.EventType; subjectId?: string; };
    body: undefined;
    responses: { 200: T.EventPage; 401: T.Problem; 403: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  streamEvents: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: undefined;
    responses: { 200: ReadableStream<Uint8Array>; 401: T.Problem; 403: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  getSettings: {
    params: Empty;
    query: Empty;
    parsedQuery: Empty;
    body: undefined;
    responses: { 200: T.Settings; 401: T.Problem; 403: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
  updateSettingsSection: {
    params: { section: T.SettingsSection; };
    query: Empty;
    parsedQuery: Empty;
    body: T.SettingsSectionUpdate;
    responses: { 200: T.Settings; 400: T.Problem; 401: T.Problem; 403: T.Problem; 404: T.Problem; 409: T.Problem; 413: T.Problem; 415: T.Problem; 422: T.Problem; 429: T.Problem; 500: T.Problem; 503: T.Problem; };
  };
};

export const createSession = {
  operationId: 'createSession',
  method: 'POST',
  path: '/v1/sessions',
  callers: ['secret'],
  roles: null,
  idempotency: 'none',
  responses: { 201: { kind: 'json', schema: Session } },
} as const;

export const createGuestChallenge = {
  operationId: 'createGuestChallenge',
  method: 'POST',
  path: '/v1/sessions/guest',
  callers: ['publishable'],
  roles: null,
  idempotency: 'none',
  responses: { 202: { kind: 'json', schema: GuestChallenge } },
} as const;

export const verifyGuestChallenge = {
  operationId: 'verifyGuestChallenge',
  method: 'POST',
  path: '/v1/sessions/guest/verify',
  callers: ['publishable'],
  roles: null,
  idempotency: 'none',
  responses: { 201: { kind: 'json', schema: Session } },
} as const;

export const redeemOrderLink = {
  operationId: 'redeemOrderLink',
  method: 'POST',
  path: '/v1/sessions/link',
  callers: ['publishable'],
  roles: null,
  idempotency: 'none',
  responses: { 201: { kind: 'json', schema: Session } },
} as const;

export const redeemCaseLink = {
  operationId: 'redeemCaseLink',
  method: 'POST',
  path: '/v1/sessions/case-link',
  callers: ['publishable'],
  roles: null,
  idempotency: 'none',
  responses: { 201: { kind: 'json', schema: Session } },
} as const;

export const createOrderLink = {
  operationId: 'createOrderLink',
  method: 'POST',
  path: '/v1/orders/{orderId}/link',
  callers: ['secret'],
  roles: null,
  idempotency: 'none',
  responses: { 201: { kind: 'json', schema: OrderLink } },
} as const;

export const listSigningKeys = {
  operationId: 'listSigningKeys',
  method: 'GET',
  path: '/v1/signing-keys',
  callers: ['secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: SigningKeyPage } },
} as const;

export const createSigningKey = {
  operationId: 'createSigningKey',
  method: 'POST',
  path: '/v1/signing-keys',
  callers: ['secret'],
  roles: null,
  idempotency: 'none',
  responses: { 201: { kind: 'json', schema: NewSigningKey } },
} as const;

export const revokeSigningKey = {
  operationId: 'revokeSigningKey',
  method: 'DELETE',
  path: '/v1/signing-keys/{keyId}',
  callers: ['secret'],
  roles: null,
  idempotency: 'none',
  responses: { 204: { kind: 'empty' } },
} as const;

export const getMe = {
  operationId: 'getMe',
  method: 'GET',
  path: '/v1/me',
  callers: ['publishable', 'shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: Me } },
} as const;

export const getCustomer = {
  operationId: 'getCustomer',
  method: 'GET',
  path: '/v1/customers/{customerId}',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: Customer } },
} as const;

export const upsertCustomer = {
  operationId: 'upsertCustomer',
  method: 'PUT',
  path: '/v1/customers/{customerId}',
  callers: ['secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: Customer }, 201: { kind: 'json', schema: Customer } },
} as const;

export const listCustomers = {
  operationId: 'listCustomers',
  method: 'GET',
  path: '/v1/customers',
  callers: ['staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: CustomerPage } },
} as const;

export const getOrder = {
  operationId: 'getOrder',
  method: 'GET',
  path: '/v1/orders/{orderId}',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: Order } },
} as const;

export const upsertOrder = {
  operationId: 'upsertOrder',
  method: 'PUT',
  path: '/v1/orders/{orderId}',
  callers: ['secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: Order }, 201: { kind: 'json', schema: Order } },
} as const;

export const importOrders = {
  operationId: 'importOrders',
  method: 'POST',
  path: '/v1/orders/batch',
  callers: ['secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: BatchResult } },
} as const;

export const listOrders = {
  operationId: 'listOrders',
  method: 'GET',
  path: '/v1/orders',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: OrderPage } },
} as const;

export const getCreditNote = {
  operationId: 'getCreditNote',
  method: 'GET',
  path: '/v1/credit-notes/{creditNoteId}',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: CreditNote } },
} as const;

export const upsertCreditNote = {
  operationId: 'upsertCreditNote',
  method: 'PUT',
  path: '/v1/credit-notes/{creditNoteId}',
  callers: ['secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: CreditNote }, 201: { kind: 'json', schema: CreditNote } },
} as const;

export const importCreditNotes = {
  operationId: 'importCreditNotes',
  method: 'POST',
  path: '/v1/credit-notes/batch',
  callers: ['secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: BatchResult } },
} as const;

export const listCreditNotes = {
  operationId: 'listCreditNotes',
  method: 'GET',
  path: '/v1/credit-notes',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: CreditNotePage } },
} as const;

export const listFeedback = {
  operationId: 'listFeedback',
  method: 'GET',
  path: '/v1/feedback',
  callers: ['staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: FeedbackPage } },
} as const;

export const createFeedback = {
  operationId: 'createFeedback',
  method: 'POST',
  path: '/v1/feedback',
  callers: ['publishable', 'shopper'],
  roles: null,
  idempotency: 'required',
  responses: { 201: { kind: 'json', schema: Feedback } },
} as const;

export const getFeedbackSummary = {
  operationId: 'getFeedbackSummary',
  method: 'GET',
  path: '/v1/feedback/summary',
  callers: ['staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: FeedbackSummary } },
} as const;

export const listRatings = {
  operationId: 'listRatings',
  method: 'GET',
  path: '/v1/feedback/ratings',
  callers: ['publishable', 'shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: RatingList } },
} as const;

export const getFeedback = {
  operationId: 'getFeedback',
  method: 'GET',
  path: '/v1/feedback/{feedbackId}',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: Feedback } },
} as const;

export const getSurvey = {
  operationId: 'getSurvey',
  method: 'GET',
  path: '/v1/surveys/{placement}',
  callers: ['publishable', 'shopper'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: SurveyOffer } },
} as const;

export const listSurveyResponses = {
  operationId: 'listSurveyResponses',
  method: 'GET',
  path: '/v1/survey-responses',
  callers: ['staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: SurveyResponsePage } },
} as const;

export const startSurveyResponse = {
  operationId: 'startSurveyResponse',
  method: 'POST',
  path: '/v1/survey-responses',
  callers: ['publishable', 'shopper'],
  roles: null,
  idempotency: 'required',
  responses: { 201: { kind: 'json', schema: SurveyResponse } },
} as const;

export const getSurveyResponse = {
  operationId: 'getSurveyResponse',
  method: 'GET',
  path: '/v1/survey-responses/{responseId}',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: SurveyResponse } },
} as const;

export const saveSurveyResponse = {
  operationId: 'saveSurveyResponse',
  method: 'PUT',
  path: '/v1/survey-responses/{responseId}/answers',
  callers: ['publishable', 'shopper'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: SurveyResponse } },
} as const;

export const submitSurveyResponse = {
  operationId: 'submitSurveyResponse',
  method: 'POST',
  path: '/v1/survey-responses/{responseId}/submissions',
  callers: ['publishable', 'shopper'],
  roles: null,
  idempotency: 'required',
  responses: { 200: { kind: 'json', schema: SurveyResponse } },
} as const;

export const dismissSurveyResponse = {
  operationId: 'dismissSurveyResponse',
  method: 'POST',
  path: '/v1/survey-responses/{responseId}/dismissals',
  callers: ['publishable', 'shopper'],
  roles: null,
  idempotency: 'required',
  responses: { 200: { kind: 'json', schema: SurveyResponse } },
} as const;

export const createSurveyLink = {
  operationId: 'createSurveyLink',
  method: 'POST',
  path: '/v1/survey-links',
  callers: ['staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 201: { kind: 'json', schema: SurveyLink } },
} as const;

export const listCases = {
  operationId: 'listCases',
  method: 'GET',
  path: '/v1/cases',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: CasePage } },
} as const;

export const getCase = {
  operationId: 'getCase',
  method: 'GET',
  path: '/v1/cases/{caseId}',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: Case } },
} as const;

export const transitionCase = {
  operationId: 'transitionCase',
  method: 'POST',
  path: '/v1/cases/{caseId}/transitions',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'required',
  responses: { 200: { kind: 'json', schema: Case } },
} as const;

export const createCaseLink = {
  operationId: 'createCaseLink',
  method: 'POST',
  path: '/v1/cases/{caseId}/link',
  callers: ['staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 201: { kind: 'json', schema: CaseLink } },
} as const;

export const getReturnOptions = {
  operationId: 'getReturnOptions',
  method: 'GET',
  path: '/v1/returns/options',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: ReturnOptions } },
} as const;

export const previewReturn = {
  operationId: 'previewReturn',
  method: 'POST',
  path: '/v1/returns/preview',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: ReturnPreview } },
} as const;

export const listReturns = {
  operationId: 'listReturns',
  method: 'GET',
  path: '/v1/returns',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: ReturnPage } },
} as const;

export const createReturn = {
  operationId: 'createReturn',
  method: 'POST',
  path: '/v1/returns',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'required',
  responses: { 201: { kind: 'json', schema: Return } },
} as const;

export const getReturn = {
  operationId: 'getReturn',
  method: 'GET',
  path: '/v1/returns/{returnId}',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: Return } },
} as const;

export const transitionReturn = {
  operationId: 'transitionReturn',
  method: 'POST',
  path: '/v1/returns/{returnId}/transitions',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'required',
  responses: { 200: { kind: 'json', schema: Return } },
} as const;

export const getPoints = {
  operationId: 'getPoints',
  method: 'GET',
  path: '/v1/points',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: PointsSummary } },
} as const;

export const listPointsEntries = {
  operationId: 'listPointsEntries',
  method: 'GET',
  path: '/v1/points/entries',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: PointsEntryPage } },
} as const;

export const listRewards = {
  operationId: 'listRewards',
  method: 'GET',
  path: '/v1/points/rewards',
  callers: ['publishable', 'shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: RewardPage } },
} as const;

export const listRedemptions = {
  operationId: 'listRedemptions',
  method: 'GET',
  path: '/v1/points/redemptions',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: RedemptionPage } },
} as const;

export const createRedemption = {
  operationId: 'createRedemption',
  method: 'POST',
  path: '/v1/points/redemptions',
  callers: ['shopper', 'secret'],
  roles: null,
  idempotency: 'required',
  responses: { 201: { kind: 'json', schema: Redemption } },
} as const;

export const getRedemption = {
  operationId: 'getRedemption',
  method: 'GET',
  path: '/v1/points/redemptions/{redemptionId}',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: Redemption } },
} as const;

export const transitionRedemption = {
  operationId: 'transitionRedemption',
  method: 'POST',
  path: '/v1/points/redemptions/{redemptionId}/transitions',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'required',
  responses: { 200: { kind: 'json', schema: Redemption } },
} as const;

export const createPointsAdjustment = {
  operationId: 'createPointsAdjustment',
  method: 'POST',
  path: '/v1/points/adjustments',
  callers: ['staff', 'secret'],
  roles: ['manager', 'finance', 'admin'],
  idempotency: 'required',
  responses: { 201: { kind: 'json', schema: PointsEntry } },
} as const;

export const listCampaigns = {
  operationId: 'listCampaigns',
  method: 'GET',
  path: '/v1/cashback/campaigns',
  callers: ['publishable', 'shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: CampaignPage } },
} as const;

export const listCashbackProgress = {
  operationId: 'listCashbackProgress',
  method: 'GET',
  path: '/v1/cashback/progress',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: CashbackProgressPage } },
} as const;

export const listClaims = {
  operationId: 'listClaims',
  method: 'GET',
  path: '/v1/cashback/claims',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: ClaimPage } },
} as const;

export const createClaim = {
  operationId: 'createClaim',
  method: 'POST',
  path: '/v1/cashback/claims',
  callers: ['shopper'],
  roles: null,
  idempotency: 'required',
  responses: { 201: { kind: 'json', schema: Claim } },
} as const;

export const getClaim = {
  operationId: 'getClaim',
  method: 'GET',
  path: '/v1/cashback/claims/{claimId}',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: Claim } },
} as const;

export const transitionClaim = {
  operationId: 'transitionClaim',
  method: 'POST',
  path: '/v1/cashback/claims/{claimId}/transitions',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'required',
  responses: { 200: { kind: 'json', schema: Claim } },
} as const;

export const listPayoutAccounts = {
  operationId: 'listPayoutAccounts',
  method: 'GET',
  path: '/v1/cashback/payout-accounts',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: PayoutAccountPage } },
} as const;

export const createPayoutAccount = {
  operationId: 'createPayoutAccount',
  method: 'POST',
  path: '/v1/cashback/payout-accounts',
  callers: ['shopper'],
  roles: null,
  idempotency: 'required',
  responses: { 201: { kind: 'json', schema: PayoutAccount } },
} as const;

export const removePayoutAccount = {
  operationId: 'removePayoutAccount',
  method: 'DELETE',
  path: '/v1/cashback/payout-accounts/{payoutAccountId}',
  callers: ['shopper'],
  roles: null,
  idempotency: 'none',
  responses: { 204: { kind: 'empty' } },
} as const;

export const createUpload = {
  operationId: 'createUpload',
  method: 'POST',
  path: '/v1/uploads',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'required',
  responses: { 201: { kind: 'json', schema: Upload } },
} as const;

export const getUpload = {
  operationId: 'getUpload',
  method: 'GET',
  path: '/v1/uploads/{uploadId}',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: Upload } },
} as const;

export const getUploadContent = {
  operationId: 'getUploadContent',
  method: 'GET',
  path: '/v1/uploads/{uploadId}/content',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'binary' } },
} as const;

export const listEvents = {
  operationId: 'listEvents',
  method: 'GET',
  path: '/v1/events',
  callers: ['staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: EventPage } },
} as const;

export const streamEvents = {
  operationId: 'streamEvents',
  method: 'GET',
  path: '/v1/events/stream',
  callers: ['shopper', 'staff', 'secret'],
  roles: null,
  idempotency: 'none',
  responses: { 200: { kind: 'stream' } },
} as const;

export const getSettings = {
  operationId: 'getSettings',
  method: 'GET',
  path: '/v1/settings',
  callers: ['staff', 'secret'],
  roles: ['manager', 'admin'],
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: Settings } },
} as const;

export const updateSettingsSection = {
  operationId: 'updateSettingsSection',
  method: 'PUT',
  path: '/v1/settings/{section}',
  callers: ['staff', 'secret'],
  roles: ['admin'],
  idempotency: 'none',
  responses: { 200: { kind: 'json', schema: Settings } },
} as const;
