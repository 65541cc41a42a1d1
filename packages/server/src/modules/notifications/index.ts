export { createNotifications, type Notifications, type OutboxEntry } from './notifications.service.ts';
