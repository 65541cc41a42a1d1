import type { LocalizedText } from '@aftercart/contract';
import type { RedemptionStatus } from '@aftercart/contract/machines';
import type { Generated } from 'kysely';
import type { Computed, Instant, Json } from '../../database/core.tables.ts';

/** What an order means for points: remembered as it was decided, so that goods that come back undo just that. */
export type PointsOrderRow = {
  merchant_id: string;
  order_id: string;
  customer_id: string;
  placed_at: Instant;
  /** Goods at their full price, minor units: the measure for which part of the order came back. */
  gross: number;
  /** What was paid for them: counts for points and levels. */
  net: number;
  returned_gross: Generated<number>;
  /** The goods and how many of them came back. */
  lines: Json<PointsOrderLine[]>;
  earned: number;
  /** The transfer that gave the points; null when there were none to give. */
  earn_id: string | null;
  reversed: Generated<number>;
  settings_version: number;
};

export type PointsOrderLine = { id: string; quantity: number; gross: number; returned: number };

/** Everything `GET /v1/points` shows that is not in the settings: kept with the ledger, in the same transaction. */
export type PointsSummaryRow = {
  merchant_id: string;
  customer_id: string;
  available: number;
  pending: number;
  debt: number;
  /** Minor units within the window of the levels. */
  qualifying_spend: number;
  tier_id: string;
  expiring: Json<PointsAt[]>;
  releasing: Json<PointsAt[]>;
  updated_at: Instant;
};

/** An amount of points and an instant, RFC 3339. */
type PointsAt = { points: number; at: string };

export type RedemptionRow = {
  merchant_id: string;
  id: string;
  /** Orders the list; two of one millisecond keep their order. */
  seq: Computed<number>;
  customer_id: string;
  reward_id: string;
  reward_name: Json<LocalizedText>;
  kind: 'voucher' | 'goods' | 'credit';
  points: number;
  /** Minor units, and their currency; null for goods. */
  value: number | null;
  currency: string;
  voucher_code: string;
  status: RedemptionStatus;
  order_id: string | null;
  transfer_id: string;
  /** Points given back because goods of the order came back. */
  restored: Generated<number>;
  settings_version: number;
  expires_at: Instant;
  created_at: Instant;
  updated_at: Instant;
};

export type PointsTables = {
  points_orders: PointsOrderRow;
  points_summaries: PointsSummaryRow;
  redemptions: RedemptionRow;
};
