export { createEventRoutes, type EventRoutes } from './events.routes.ts';
