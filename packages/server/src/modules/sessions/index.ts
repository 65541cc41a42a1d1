export { tidyChallenges } from './guests.service.ts';
export { createSessionRoutes } from './sessions.routes.ts';
