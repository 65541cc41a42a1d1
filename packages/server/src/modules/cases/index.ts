export { createCaseRoutes } from './cases.routes.ts';
export { createCaseJobs } from './cases.service.ts';
export type { CaseReason, StoredCase } from './cases.types.ts';
export { caseRows, newCase } from './open-case.ts';
