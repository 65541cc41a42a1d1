export { createSurveyPage } from './survey-page.ts';
export type { OccasionPort, SurveysDeps } from './surveys.deps.ts';
export { createSurveyJobs, tidySurveys } from './surveys.jobs.ts';
export { createSurveyRoutes } from './surveys.routes.ts';
export type { Occasion, OwnedOccasion } from './surveys.types.ts';
