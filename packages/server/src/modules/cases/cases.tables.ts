import type { FeedbackTag } from '@aftercart/contract';
import type { CaseStatus } from '@aftercart/contract/machines';
import type { Instant, Json } from '../../database/core.tables.ts';

export type CaseRow = {
  merchant_id: string;
  id: string;
  number: string;
  category: string;
  priority: 'normal' | 'important' | 'major';
  level: 'store' | 'region' | 'head';
  status: CaseStatus;
  subject_type: string;
  subject_id: string | null;
  customer_id: string | null;
  order_id: string | null;
  feedback_id: string | null;
  score: number | null;
  metric: string | null;
  comment: string | null;
  locale: string | null;
  tags: Json<FeedbackTag[]>;
  contact_due_at: Instant;
  report_due_at: Instant;
  /** When it closes by itself; null unless it is resolved. */
  closes_at: Instant | null;
  /** Null until the case is closed. */
  follow_up_due_at: Instant | null;
  follow_up_asked_at: Instant | null;
  follow_up_answered_at: Instant | null;
  follow_up_satisfied: boolean | null;
  settings_version: number;
  created_at: Instant;
  updated_at: Instant;
};

export type CaseTables = { cases: CaseRow };
