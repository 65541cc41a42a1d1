export { createCashbackHooks } from './cashback.hooks.ts';
export { createCashbackJobs } from './cashback.jobs.ts';
export { createCashbackRoutes } from './cashback.routes.ts';
export type { CashbackDeps, ProofPort } from './cashback.types.ts';
export {
  type CashbackEffect,
  previewCashback,
  reverseCashback,
} from './cashback-reversal.service.ts';
