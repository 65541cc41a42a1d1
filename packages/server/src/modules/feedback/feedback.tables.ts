import type { CustomerTag, FeedbackTag, Sentiment } from '@aftercart/contract';
import type { Generated } from 'kysely';
import type { Instant, Json } from '../../database/core.tables.ts';

export type FeedbackRow = {
  merchant_id: string;
  id: string;
  metric: 'csat' | 'nps' | 'ces';
  score: number;
  comment: string | null;
  aspects: Json<Record<string, number>>;
  subject_type: string;
  subject_id: string | null;
  placement: string | null;
  response_id: string | null;
  question_id: string | null;
  /** Both null for an anonymous answer, whose subject then names no order, return or claim either. */
  customer_id: string | null;
  order_id: string | null;
  locale: string | null;
  version: number;
  sentiment: Sentiment;
  tags: Json<FeedbackTag[]>;
  customer_tags: Json<CustomerTag[]>;
  case_id: string | null;
  follow_up_by: Instant | null;
  reward_points: number;
  settings_version: number;
  /** `YYYY-MM-DD` where the shop is. */
  day: string;
  /** Whether the counts know it already. */
  folded: Generated<boolean>;
  created_at: Instant;
};

export type FeedbackTables = { feedback: FeedbackRow };
