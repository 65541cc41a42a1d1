import type { ReturnOutcome } from '@aftercart/contract';
import type { ReturnDecision, ReturnLogistics, ReturnMoney, ReturnStatus } from '@aftercart/contract/machines';
import type { Instant, Json } from '../../database/core.tables.ts';

export type ReturnRow = {
  merchant_id: string;
  id: string;
  number: string;
  order_id: string;
  order_number: string;
  /** The customer of the order; null for a guest's. */
  customer_id: string | null;
  resolution: 'refund' | 'exchange';
  status: ReturnStatus;
  decision: ReturnDecision;
  logistics: ReturnLogistics;
  money: ReturnMoney;
  comment: string | null;
  currency: string;
  /** What the shopper was told would happen. */
  preview: Json<ReturnOutcome>;
  /** What the refund did; null until it was started. */
  executed: Json<ReturnOutcome> | null;
  /** Minor units of `executed`. */
  refund_amount: number | null;
  decline_reason: string | null;
  tracking_carrier: string | null;
  tracking_number: string | null;
  /** The settings version that decided the request. */
  settings_version: number;
  expected_by: Instant | null;
  created_at: Instant;
  updated_at: Instant;
};

type ReturnLineRow = {
  merchant_id: string;
  return_id: string;
  line_id: string;
  position: number;
  sku: string;
  description: string;
  quantity: number;
  reason_code: string;
  comment: string | null;
  evidence_upload_ids: Json<string[]>;
  accepted_quantity: number | null;
};

/** One attempt to pay a return's money back through the refund port. Its id is the idempotent reference. */
type RefundRow = {
  merchant_id: string;
  id: string;
  return_id: string;
  order_id: string;
  /** Minor units. */
  amount: number;
  currency: string;
  status: 'pending' | 'succeeded' | 'failed';
  provider_reference: string | null;
  failure_code: string | null;
  created_at: Instant;
  settled_at: Instant | null;
};

export type ReturnTables = { returns: ReturnRow; return_lines: ReturnLineRow; refunds: RefundRow };
