import type { CaseStatus } from '@aftercart/contract/machines';
import type { Instant } from '../../database/core.tables.ts';

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
  contact_due_at: Instant;
  report_due_at: Instant;
  settings_version: number;
  created_at: Instant;
  updated_at: Instant;
};

export type CaseTables = { cases: CaseRow };
