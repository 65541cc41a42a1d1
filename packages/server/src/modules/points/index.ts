export { createPointsHooks } from './points.hooks.ts';
export { createPointsJobs } from './points.jobs.ts';
export { createPointsRoutes, type PointsRoutes } from './points.routes.ts';
export { awardFeedback, type FeedbackAward } from './points.service.ts';
export type { PointsDeps, PointsRules } from './points.types.ts';
export { previewPoints, type Reversal, type ReversalEffect, reversePoints } from './points-reversal.service.ts';
