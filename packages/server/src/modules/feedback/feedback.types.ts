import type { AspectScores, FeedbackMetric, Subject } from '@aftercart/contract';

export type StoredFeedback = {
  merchantId: string;
  id: string;
  metric: FeedbackMetric;
  score: number;
  comment: string | null;
  aspects: AspectScores;
  subject: Subject;
  /** Both null for an anonymous answer. */
  customerId: string | null;
  orderId: string | null;
  locale: string | null;
  caseId: string | null;
  followUpBy: Date | null;
  rewardPoints: number;
  settingsVersion: number;
  createdAt: Date;
};

/** Who answers, as far as the answer may remember it. */
export type Author = {
  customerId: string | null;
  /** The order that a guest is known by, or the one the answer is about. */
  orderId: string | null;
};
