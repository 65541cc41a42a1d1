export { createSettingsRoutes } from './settings.routes.ts';
export { createSettingsService, SETTINGS_CHANNEL } from './settings.service.ts';
