import type { CaseCategory, CaseLevel, CasePriority, FeedbackMetric, Subject } from '@aftercart/contract';
import type { CaseStatus } from '@aftercart/contract/machines';

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
  contactDueAt: Date;
  reportDueAt: Date;
  settingsVersion: number;
  createdAt: Date;
  updatedAt: Date;
};

/** What a new case is about. */
export type CaseReason = Pick<
  StoredCase,
  'category' | 'priority' | 'subject' | 'customerId' | 'orderId' | 'feedbackId' | 'score' | 'metric' | 'comment'
>;
