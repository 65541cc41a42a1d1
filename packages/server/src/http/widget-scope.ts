import type { EventSubject, WidgetName } from '@aftercart/contract';
import type { OperationId } from '@aftercart/contract/operations';

/** What each widget needs. A token limited to widgets works for these operations and no other. */
const everyWidget: readonly OperationId[] = ['getMe', 'streamEvents'];
const files: readonly OperationId[] = ['createUpload', 'getUpload', 'getUploadContent'];

const operationsOf: { readonly [Widget in WidgetName]: readonly OperationId[] } = {
  rating: [...everyWidget, 'createFeedback', 'getFeedback', 'listRatings', 'listCases', 'getCase', 'transitionCase'],
  returnForm: [
    ...everyWidget,
    ...files,
    'getOrder',
    'listOrders',
    'getReturnOptions',
    'previewReturn',
    'createReturn',
    'listReturns',
    'getReturn',
    'transitionReturn',
  ],
  points: [
    ...everyWidget,
    'getPoints',
    'listPointsEntries',
    'listRewards',
    'createRedemption',
    'listRedemptions',
    'getRedemption',
    'transitionRedemption',
  ],
  cashback: [
    ...everyWidget,
    ...files,
    'listCampaigns',
    'listCashbackProgress',
    'createClaim',
    'listClaims',
    'getClaim',
    'transitionClaim',
    'createPayoutAccount',
    'listPayoutAccounts',
    'removePayoutAccount',
  ],
  survey: [
    ...everyWidget,
    ...files,
    'getSurvey',
    'startSurveyResponse',
    'getSurveyResponse',
    'saveSurveyResponse',
    'submitSurveyResponse',
    'dismissSurveyResponse',
  ],
  case: [...everyWidget, 'listCases', 'getCase', 'transitionCase'],
};

const subjectsOf: { readonly [Widget in WidgetName]: readonly EventSubject['type'][] } = {
  rating: ['feedback', 'case'],
  returnForm: ['order', 'creditNote', 'return', 'upload'],
  points: ['points', 'redemption'],
  cashback: ['claim', 'payoutAccount', 'upload'],
  survey: ['surveyResponse', 'upload'],
  case: ['case'],
};

/** @param widgets `null`: not limited. */
export const widgetsAllow = (widgets: readonly WidgetName[] | null, operationId: OperationId): boolean =>
  widgets === null || widgets.some((widget) => operationsOf[widget].includes(operationId));

/** What a session from a case link may do: what the widget of a case needs. */
export const caseLinkAllows = (operationId: OperationId): boolean => operationsOf.case.includes(operationId);

/** The subjects whose events a token limited to these widgets may follow; null: all. */
export const widgetSubjects = (widgets: readonly WidgetName[] | null): ReadonlySet<string> | null =>
  widgets === null ? null : new Set(widgets.flatMap((widget) => subjectsOf[widget]));
