import type {
  Campaign,
  Case,
  CashbackProgress,
  Claim,
  CreditNote,
  Customer,
  Feedback,
  Me,
  Order,
  PayoutAccount,
  PointsEntry,
  PointsSummary,
  Redemption,
  Return,
  ReturnOptions,
  Reward,
  Settings,
  SigningKey,
  Upload,
} from '@aftercart/contract';
import * as strict from '@aftercart/contract/strict-schemas';
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
  settings: example('Settings', strict.Settings),
});
