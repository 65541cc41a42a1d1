export {
  createNotifications,
  type Notification,
  type NotificationPort,
  type Notifications,
  type OutboxEntry,
  sandboxNotifications,
} from './notifications.service.ts';
export type { NotificationTables } from './notifications.tables.ts';
