export { createFeedbackJobs, keepFolding } from './feedback.jobs.ts';
export { judgeAnswers } from './feedback.judge.ts';
export { isPersonal, isPromoter, keptSubject } from './feedback.policy.ts';
export { createFeedbackRoutes } from './feedback.routes.ts';
export type { FeedbackDeps, SubjectFacts } from './feedback.service.ts';
export type {
  AnswerContext,
  Author,
  CustomerFacts,
  GivenAnswer,
  NewAnswer,
  StoredFeedback,
} from './feedback.types.ts';
export { type AnswerPlan, planAnswers, reviseAnswers, type WriterDeps } from './feedback.writer.ts';
