export { createFeedbackJobs, keepFolding } from './feedback.jobs.ts';
export { judgeAnswers } from './feedback.judge.ts';
export { isPersonal, isPromoter, keptSubject } from './feedback.policy.ts';
export { createFeedbackRoutes } from './feedback.routes.ts';
export type { FeedbackDeps, SubjectFacts } from './feedback.service.ts';
export type { CustomerFacts, GivenAnswer, NewAnswer } from './feedback.types.ts';
export { planAnswers, reviseAnswers } from './feedback.writer.ts';
