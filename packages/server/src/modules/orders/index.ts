export { batchProblem } from './batch.ts';
export { reachesOrder, scopeOf } from './orders.access.policy.ts';
export {
  combineOrderHooks,
  type OrderHooks,
  type OrdersStored,
  type StoredChange,
} from './orders.hooks.ts';
export { type LineInput, lineContent, type PricedLine, type PricedLines, priceLines } from './orders.policy.ts';
export {
  findGuestOrders,
  loadCustomerOrders,
  loadOrder,
  loadOrderOwners,
  loadOrders,
  lockOrder,
} from './orders.queries.ts';
export { addRefunded, addUnitsBack } from './orders.repository.ts';
export { createOrderRoutes } from './orders.routes.ts';
export {
  type LineUnits,
  remainingUnits,
  type SettingsInForce,
  type StoredOrder,
  type StoredOrderLine,
} from './orders.types.ts';
export { returnableUntil, returnWindowEnd, type WindowRules } from './return-window.policy.ts';
export { shareOfUnits } from './shares.policy.ts';
