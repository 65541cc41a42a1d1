export { type CreditHooks, combineCreditHooks } from './credit-notes.hooks.ts';
export { createCreditNoteRoutes } from './credit-notes.routes.ts';
export { createRematchHooks } from './rematch.ts';
