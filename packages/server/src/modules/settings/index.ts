export { createSettingsRoutes } from './settings.routes.ts';
export { createSettingsService, SETTINGS_CHANNEL, type SettingsService } from './settings.service.ts';
