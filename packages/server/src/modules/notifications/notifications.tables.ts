import type { Instant } from '../../database/core.tables.ts';

type NotificationRow = {
  merchant_id: string;
  id: string;
  channel: 'email' | 'sms';
  template: string;
  /** Recipient and words, sealed; null when the message goes to nobody. */
  sealed_message: string | null;
  created_at: Instant;
  sent_at: Instant | null;
};

export type NotificationTables = { notifications: NotificationRow };
