export { createFeedbackRoutes } from './feedback.routes.ts';
export { createFeedbackJobs, type FeedbackDeps, type SubjectFacts } from './feedback.service.ts';
