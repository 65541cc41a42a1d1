export {
  combineCreditHooks,
  type Credit,
  type CreditHooks,
  noCreditHooks,
  type UnitsCredited,
} from './credit-notes.hooks.ts';
export { type CreditNoteRoutes, createCreditNoteRoutes } from './credit-notes.routes.ts';
export type { CreditNotesDeps } from './credit-notes.service.ts';
export { createRematchHooks } from './rematch.ts';
