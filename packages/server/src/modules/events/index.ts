export { createEventRoutes } from './events.routes.ts';
