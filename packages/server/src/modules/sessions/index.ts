export { tidyChallenges } from './guests.service.ts';
export { createSessionRoutes } from './sessions.routes.ts';
export { mintSession } from './sessions.service.ts';
