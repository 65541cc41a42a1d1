import type { LocalizedText, Money } from '@aftercart/contract';
import type { Queryable, Tx } from '../../database/database.ts';
import { lockCustomers } from '../customers/index.ts';
import { adjustClaims } from './adjust-claims.service.ts';
import { ordersFor } from './campaigns.service.ts';
import { type ComingBack, earnedFrom } from './cashback.policy.ts';
import type { CashbackDeps, CashbackRules } from './cashback.types.ts';

/** Use case: goods come back, so cashback that is not paid yet is void or less, and what was paid is owed back. */

export type CashbackReversal = {
  merchantId: string;
  rules: CashbackRules;
  /** Null for a guest's order, which earns no cashback. */
  customerId: string | null;
  orderId: string;
  /** Units that come back now and are not on the order yet. */
  lines: readonly { lineId: string; quantity: number }[];
};

export type CashbackEffect = { campaignId: string; name: LocalizedText; before: Money; after: Money };

/** What the customer's campaigns earn with the goods and without them; only those for which that differs. */
export const previewCashback = async (db: Queryable, reversal: CashbackReversal): Promise<CashbackEffect[]> => {
  const { merchantId, rules, customerId } = reversal;
  const { campaigns } = rules.document.cashback;
  if (customerId === null || campaigns.length === 0) return [];
  const { currency } = rules.document.general;
  const orders = await ordersFor(db, merchantId, customerId, campaigns);
  const money = (amount: number): Money => ({ amount, currency });
  return campaigns.flatMap((campaign) => {
    const before = earnedFrom(orders, campaign, currency).earned;
    const after = earnedFrom(orders, campaign, currency, comingBackWith(reversal)).earned;
    const { id: campaignId, name } = campaign;
    return before === after ? [] : [{ campaignId, name, before: money(before), after: money(after) }];
  });
};

/** Does what `previewCashback` announced, in the caller's transaction. */
export const reverseCashback = async (
  deps: CashbackDeps,
  tx: Tx,
  reversal: CashbackReversal,
): Promise<CashbackEffect[]> => {
  const { merchantId, rules, customerId } = reversal;
  if (customerId === null || rules.document.cashback.campaigns.length === 0) return [];
  await lockCustomers(tx, merchantId, [customerId]);
  const effects = await previewCashback(tx, reversal);
  await adjustClaims(deps, tx, { merchantId, customerId, rules, comingBack: comingBackWith(reversal) });
  return effects;
};

const comingBackWith = ({ orderId, lines }: CashbackReversal): ComingBack => {
  const units = new Map<string, number>();
  for (const { lineId, quantity } of lines) units.set(lineId, (units.get(lineId) ?? 0) + quantity);
  return new Map([[orderId, units]]);
};

/** After orders changed: a cancellation, a credit note. The orders are stored as they are now. */
export const reconsiderClaims = async (
  deps: CashbackDeps,
  tx: Tx,
  merchantId: string,
  rules: CashbackRules,
  customerIds: readonly (string | null)[],
): Promise<void> => {
  const known = [...new Set(customerIds)].filter((id) => id !== null).sort();
  if (known.length === 0 || rules.document.cashback.campaigns.length === 0) return;
  await lockCustomers(tx, merchantId, known);
  for (const customerId of known) await adjustClaims(deps, tx, { merchantId, customerId, rules });
};
