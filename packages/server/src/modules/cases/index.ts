export { createCaseLinks } from './case-links.ts';
export { createCaseJobs } from './cases.jobs.ts';
export { createCasePage } from './cases.page.ts';
export { forgetFeedback } from './cases.repository.ts';
export { createCaseRoutes } from './cases.routes.ts';
export type { CaseReason, StoredCase } from './cases.types.ts';
export { caseRows, newCase } from './open-case.ts';
