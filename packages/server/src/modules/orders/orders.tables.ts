import type { Generated } from 'kysely';
import type { Instant, Json } from '../../database/core.tables.ts';
import type { LineKind, OrderStatus } from './orders.types.ts';

export type OrderRow = {
  merchant_id: string;
  id: string;
  number: string;
  customer_id: string | null;
  placed_at: Instant;
  status: OrderStatus;
  delivered_at: Instant | null;
  currency: string;
  /** Minor units. */
  total: number;
  /** Major units before any rounding. */
  exact_total: string;
  /** Minor units that went back, through credit notes and returns. */
  refunded: Generated<number>;
  voucher_codes: Json<string[]>;
  email_print: string | null;
  phone_print: string | null;
  /** Hash of what never changes: see `soldContent`. */
  content_hash: string;
  created_at: Instant;
  updated_at: Instant;
};

export type OrderLineRow = {
  merchant_id: string;
  order_id: string;
  id: string;
  position: number;
  sku: string;
  description: string;
  kind: LineKind;
  category: string | null;
  quantity: number;
  unit_price: string;
  /** Minor units, as charged. */
  total: number;
  /** Minor units after the line's share of the order's discounts. */
  net: number;
  credited_quantity: Generated<number>;
  returned_quantity: Generated<number>;
};

export type OrderTables = { orders: OrderRow; order_lines: OrderLineRow };
