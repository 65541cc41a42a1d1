export { tidyChallenges } from './guests.service.ts';
export { createSessionRoutes, type SessionRoutes } from './sessions.routes.ts';
export { mintSession } from './sessions.service.ts';
