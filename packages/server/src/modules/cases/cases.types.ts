import type { CaseCategory, CaseLevel, CasePriority, FeedbackMetric, FeedbackTag, Subject } from '@aftercart/contract';
import type { CaseAction, CaseStatus } from '@aftercart/contract/machines';

/** The question, after a case was closed, whether all is well. */
export type FollowUp = { dueAt: Date; askedAt: Date | null; answeredAt: Date | null; satisfied: boolean | null };

export type StoredCase = {
  merchantId: string;
  id: string;
  number: string;
  category: CaseCategory;
  priority: CasePriority;
  level: CaseLevel;
  status: CaseStatus;
  subject: Subject;
  /** Both null for an anonymous complaint: nobody can be called back, but somebody has to look. */
  customerId: string | null;
  orderId: string | null;
  feedbackId: string | null;
  score: number | null;
  metric: FeedbackMetric | null;
  comment: string | null;
  /** Language of the answer, BCP 47; null where it is not known. */
  locale: string | null;
  /** What the answer speaks of. */
  tags: FeedbackTag[];
  contactDueAt: Date;
  reportDueAt: Date;
  /** When it closes by itself; null unless it is resolved. */
  closesAt: Date | null;
  followUp: FollowUp | null;
  settingsVersion: number;
  createdAt: Date;
  updatedAt: Date;
};

/** A step as somebody asks for it. */
export type CaseStep = {
  action: CaseAction;
  fromStatus?: CaseStatus;
  note?: string;
  /** The answer to the follow-up question. */
  satisfied?: boolean;
};

/** What a new case is about. */
export type CaseReason = Pick<
  StoredCase,
  | 'category'
  | 'priority'
  | 'subject'
  | 'customerId'
  | 'orderId'
  | 'feedbackId'
  | 'score'
  | 'metric'
  | 'comment'
  | 'locale'
  | 'tags'
>;
