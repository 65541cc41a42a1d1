export { returnableUntil, returnWindowEnd, type WindowRules } from './return-window.policy.ts';
export { type PricedLine, type PricedLines, priceLines } from './orders.policy.ts';
export { shareOfUnits } from './shares.policy.ts';
export {
  type LineKind,
  type LineUnits,
  type OrderStatus,
  remainingUnits,
  type StoredOrder,
  type StoredOrderLine,
} from './orders.types.ts';
