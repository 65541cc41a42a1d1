/** What is said. A template's words live with the provider that sends it; `data` fills them in. */
export type NotificationTemplate =
  | 'guestCode'
  /** A case moved on. `data`: `number`, `shop`, `url` of its page, and `note`, the words of staff, where there are some. */
  | 'caseContacted'
  | 'caseReplied'
  | 'caseResolved'
  /** The case is closed; `url` leads to the question whether all is well. */
  | 'caseFollowUp';

export type Notification = {
  merchantId: string;
  channel: 'email' | 'sms';
  /** E-mail address, or telephone number in E.164. */
  recipient: string;
  /** BCP 47 */
  locale: string;
  template: NotificationTemplate;
  data: Record<string, string>;
};

/** Tells people something by e-mail or SMS. */
export type NotificationPort = {
  /**
   * Sends one message; throws when it could not be handed over, and is then tried again.
   * @param reference the same whenever the same message is tried again: send it once.
   */
  send(notification: Notification, reference: string, signal: AbortSignal): Promise<void>;
};

/** The default: nothing leaves the house. The outbox keeps what would have been sent. */
export const sandboxNotifications: NotificationPort = { send: async () => {} };
