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
  /** Both null for an anonymous answer, whose subject then names no order, return or claim either. */
  customer_id: string | null;
  order_id: string | null;
  locale: string | null;
  case_id: string | null;
  follow_up_by: Instant | null;
  reward_points: number;
  settings_version: number;
  created_at: Instant;
};

export type FeedbackTables = { feedback: FeedbackRow };
