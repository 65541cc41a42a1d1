export { loadReturnedGoods, type ReturnedGoods } from './returned-goods.ts';
export type { EvidencePort, ReturnCaller, ReturnsDeps } from './returns.deps.ts';
export { returnOrderHooks } from './returns.hooks.ts';
export { createReturnJobs } from './returns.jobs.ts';
export { createReturnRoutes, type ReturnRoutes } from './returns.routes.ts';
export { noReversal, type Reversal, type ReversalEffect, type ReversalPort } from './returns.types.ts';
