export { createCashbackHooks } from './cashback.hooks.ts';
export { createCashbackJobs } from './cashback.jobs.ts';
export { type CashbackRoutes, createCashbackRoutes } from './cashback.routes.ts';
export type { CashbackDeps, CashbackRules, ClaimCaller, ProofPort } from './cashback.types.ts';
export {
  type CashbackEffect,
  type CashbackReversal,
  previewCashback,
  reverseCashback,
} from './cashback-reversal.service.ts';
