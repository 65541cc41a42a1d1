export { loadReturnedGoods, type ReturnedGoods } from './returned-goods.ts';
export type { EvidencePort } from './returns.deps.ts';
export { returnOrderHooks } from './returns.hooks.ts';
export { createReturnJobs } from './returns.jobs.ts';
export { createReturnRoutes } from './returns.routes.ts';
export type { Reversal, ReversalEffect, ReversalPort } from './returns.types.ts';
