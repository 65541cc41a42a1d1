export { batchProblem } from './batch.ts';
export type { Contact } from './contact.ts';
export { reachesOrder, scopeOf } from './orders.access.policy.ts';
export {
  combineOrderHooks,
  noOrderHooks,
  type OrderHooks,
  type OrdersStored,
  type StoredChange,
  type VoucherUse,
} from './orders.hooks.ts';
export { type LineInput, lineContent, type PricedLine, type PricedLines, priceLines } from './orders.policy.ts';
export {
  findGuestOrders,
  loadCustomerOrders,
  loadOrder,
  loadOrderOwners,
  loadOrders,
  lockOrder,
  lockOrders,
} from './orders.queries.ts';
export { addRefunded, addUnitsBack } from './orders.repository.ts';
export { createOrderRoutes, type OrderRoutes } from './orders.routes.ts';
export type { OrdersDeps } from './orders.service.ts';
export {
  type LineKind,
  type LineUnits,
  type OrderStatus,
  remainingUnits,
  type SettingsInForce,
  type StoredOrder,
  type StoredOrderLine,
} from './orders.types.ts';
export { returnableUntil, returnWindowEnd, type WindowRules } from './return-window.policy.ts';
export { shareOfUnits } from './shares.policy.ts';
