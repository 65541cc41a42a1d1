import type { SettingsDocument } from '@aftercart/contract';

export type OrderStatus = 'paid' | 'shipped' | 'delivered' | 'cancelled';
export type LineKind = 'product' | 'shipping' | 'discount' | 'fee' | 'giftCard';

export type StoredOrderLine = {
  id: string;
  sku: string;
  description: string;
  kind: LineKind;
  category: string | null;
  quantity: number;
  /** Exact major units. */
  unitPrice: string;
  /** Quantity × unit price in minor units, rounded once. */
  totalMinor: number;
  /** What was really paid: the total less the line's share of the order's discount lines. */
  netMinor: number;
  /** Units that a credit note took back. */
  creditedQuantity: number;
  /** Units that a refunded return took back. */
  returnedQuantity: number;
};

export type StoredOrder = {
  merchantId: string;
  id: string;
  number: string;
  customerId: string | null;
  placedAt: Date;
  status: OrderStatus;
  deliveredAt: Date | null;
  currency: string;
  totalMinor: number;
  /** Money that went back so far, through credit notes and returns. */
  refundedMinor: number;
  voucherCodes: string[];
  lines: StoredOrderLine[];
  createdAt: Date;
  updatedAt: Date;
};

/** The settings document that decides now, with the version that records remember. */
export type SettingsInForce = { version: number; document: SettingsDocument };

/** Some units of a line and what they are worth. */
export type LineUnits = { lineId: string; quantity: number; amountMinor: number };

/** Units of a line that are still the customer's: neither credited nor returned. */
export const remainingUnits = (line: StoredOrderLine): number =>
  line.quantity - line.creditedQuantity - line.returnedQuantity;
