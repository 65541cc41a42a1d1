import type {
  AspectScores,
  CustomerTag,
  FeedbackMetric,
  FeedbackTag,
  Sentiment,
  Subject,
  SurveyPlacement,
} from '@aftercart/contract';
import type { Queryable } from '../../database/database.ts';
import type { MerchantSettings } from '../../http/routes.ts';

export type StoredFeedback = {
  merchantId: string;
  id: string;
  metric: FeedbackMetric;
  score: number;
  comment: string | null;
  aspects: AspectScores;
  subject: Subject;
  placement: SurveyPlacement | null;
  /** The survey and the question that it answers; both null when it was given by itself. */
  responseId: string | null;
  questionId: string | null;
  /** Both null for an anonymous answer. */
  customerId: string | null;
  orderId: string | null;
  locale: string | null;
  /** Counts corrections from 1 on. */
  version: number;
  sentiment: Sentiment;
  tags: FeedbackTag[];
  customerTags: CustomerTag[];
  caseId: string | null;
  followUpBy: Date | null;
  rewardPoints: number;
  settingsVersion: number;
  /** The day where the shop is: `YYYY-MM-DD`. */
  day: string;
  createdAt: Date;
};

/** Who answers, as far as the answer may remember it. Both null: nobody is remembered. */
export type Author = {
  customerId: string | null;
  /** The order that a guest is known by, or the one the answer is about. */
  orderId: string | null;
};

/** One score and what was said with it. */
export type GivenAnswer = {
  metric: FeedbackMetric;
  score: number;
  /** The question of the survey; null when the answer was given by itself. */
  questionId: string | null;
  comment: string | null;
  aspects: AspectScores;
  /** Options that were chosen along with the score, as tags. */
  chosen: readonly string[];
};

/** What an answer says as a whole, and each thing that it speaks of. */
export type Judgement = { sentiment: Sentiment; tags: FeedbackTag[] };

/** A judged answer, ready to be written. */
export type NewAnswer = GivenAnswer &
  Judgement & {
    /** Points to be paid for it; a survey that pays for the whole gives 0 here. */
    rewardPoints: number;
  };

/** What the answers of one submission have in common. */
export type AnswerContext = {
  /** Reads what is known of the customer: the transaction, where there is one. */
  db: Queryable;
  merchantId: string;
  settings: MerchantSettings;
  author: Author;
  /** As it may be kept (`keptSubject`). */
  subject: Subject;
  placement: SurveyPlacement | null;
  responseId: string | null;
  locale: string | null;
  at: Date;
};

/** What tells an old customer from a new one. */
export type CustomerFacts = {
  /** Orders that were not cancelled, as far as they were counted. */
  orders: number;
  /** Level of the points programme; null for nobody it knows. */
  tierId: string | null;
};
