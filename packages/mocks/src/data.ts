import {
  type Campaign,
  type Case,
  type CashbackProgress,
  type Claim,
  type CreditNote,
  type Customer,
  defaultSettings,
  type Feedback,
  type FeedbackSummary,
  type Me,
  type Order,
  type PayoutAccount,
  type PointsEntry,
  type PointsSummary,
  type Rating,
  type Redemption,
  type Return,
  type ReturnOptions,
  type Reward,
  type Settings,
  type SigningKey,
  type SurveyNotAsked,
  type SurveyPlacement,
  type SurveyResponse,
  type Upload,
} from '@aftercart/contract';
import * as strict from '@aftercart/contract/strict-schemas';
import type { CustomerFacts } from '@aftercart/contract/survey-rules';
import { example } from './examples.ts';

/** All that a mock remembers. A scenario may change any of it before the first request. */
export type MockData = {
  /** Who is signed in, when somebody is. */
  me: Me;
  /** What the publishable key stands for. */
  visitor: Me;
  customers: Customer[];
  orders: Order[];
  creditNotes: CreditNote[];
  feedback: Feedback[];
  /** The numbers of all answers; those of the shopper are not counted in. */
  feedbackSummary: FeedbackSummary;
  /** The public numbers of products that have any. */
  ratings: Rating[];
  /** What surveys may hang on of the shopper. */
  surveyFacts: CustomerFacts;
  /** Why there is nothing to ask, where that is so. */
  surveyRefusals: Partial<Record<SurveyPlacement, SurveyNotAsked>>;
  surveyResponses: SurveyResponse[];
  cases: Case[];
  /** One for each order that can be asked for. */
  returnOptions: ReturnOptions[];
  returns: Return[];
  points: PointsSummary;
  /** Latest first, as all the lists. */
  pointsEntries: PointsEntry[];
  rewards: Reward[];
  redemptions: Redemption[];
  campaigns: Campaign[];
  cashbackProgress: CashbackProgress[];
  claims: Claim[];
  payoutAccounts: PayoutAccount[];
  uploads: Upload[];
  signingKeys: SigningKey[];
  settings: Settings;
};

/**
 * The world of the contract's examples: Ellen Hart has one delivered order, points, and cashback within reach. She has not
 * rated, returned, redeemed or claimed anything yet.
 */
export const createMockData = (): MockData => ({
  me: example('MeShopper', strict.Me),
  visitor: example('MePublishable', strict.Me),
  customers: example('CustomerPage', strict.CustomerPage).data,
  orders: example('OrderPage', strict.OrderPage).data,
  creditNotes: [],
  feedback: [],
  feedbackSummary: example('FeedbackSummary', strict.FeedbackSummary),
  ratings: example('RatingList', strict.RatingList).data,
  surveyFacts: { tier: 'member', segments: [], relationship: 'new' },
  surveyRefusals: {},
  surveyResponses: [],
  cases: [],
  returnOptions: [example('ReturnOptions', strict.ReturnOptions)],
  returns: [],
  points: example('PointsSummary', strict.PointsSummary),
  pointsEntries: example('PointsEntryPage', strict.PointsEntryPage).data,
  rewards: example('RewardPage', strict.RewardPage).data,
  redemptions: [],
  campaigns: example('CampaignPage', strict.CampaignPage).data,
  cashbackProgress: example('CashbackProgressPage', strict.CashbackProgressPage).data,
  claims: [],
  payoutAccounts: example('PayoutAccountPage', strict.PayoutAccountPage).data,
  uploads: [],
  signingKeys: example('SigningKeyPage', strict.SigningKeyPage).data,
  // The surveys of a new shop, which speak all languages and have one for most placements.
  settings: { ...example('Settings', strict.Settings), surveys: structuredClone(defaultSettings.surveys) },
});
