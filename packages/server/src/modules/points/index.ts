export { createPointsHooks } from './points.hooks.ts';
export { createPointsJobs } from './points.jobs.ts';
export { createPointsRoutes } from './points.routes.ts';
export { awardFeedback, awardSurvey } from './points.service.ts';
export type { PointsDeps } from './points.types.ts';
export { previewPoints, type ReversalEffect, reversePoints } from './points-reversal.service.ts';
