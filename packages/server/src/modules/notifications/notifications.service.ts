import type { Queryable, Tx } from '../../database/database.ts';
import { scheduleDeadline } from '../../jobs/deadlines.ts';
import { type DeadlineHandlers, outsideHandler } from '../../jobs/runner.ts';
import { addDuration, type Clock } from '../../lib/clock.ts';
import type { Vault } from '../../lib/crypto.ts';
import { createId } from '../../lib/ids.ts';
import type { Notification, NotificationPort, NotificationTemplate } from '../../ports/notifications.ts';

type NotificationMessage = Pick<Notification, 'recipient' | 'locale' | 'data'>;

export type OutboxEntry = Notification & { id: string; createdAt: Date; sentAt: Date | null };

export type Notifications = {
  /**
   * Puts a message into the outbox, in the transaction that causes it; the job runner sends it.
   * @param message null leaves the same traces as a message to somebody, and reaches nobody.
   */
  enqueue(
    tx: Tx,
    target: Pick<Notification, 'merchantId' | 'channel' | 'template'>,
    message: NotificationMessage | null,
  ): Promise<void>;
  /** What was sent lately, newest first: for tests, demos and the sandbox. */
  readOutbox(db: Queryable, merchantId: string): Promise<OutboxEntry[]>;
  tidy(tx: Tx, merchantId: string): Promise<void>;
  deadlines: DeadlineHandlers;
};

const SEND = 'notifications.send';
const KEPT_DAYS = 7;
const contextOf = (id: string): string => `notification ${id}`;

export const createNotifications = (deps: { clock: Clock; vault: Vault; port: NotificationPort }): Notifications => {
  const { clock, vault, port } = deps;

  const unseal = async (id: string, sealed: string | null): Promise<NotificationMessage | null> => {
    const text = sealed === null ? null : await vault.open(contextOf(id), sealed);
    return text === null ? null : (JSON.parse(text) as NotificationMessage);
  };

  return {
    enqueue: async (tx, { merchantId, channel, template }, message) => {
      const id = createId('ntf', clock);
      // Sealed in both cases, so that the two take the same time.
      const sealed = await vault.seal(contextOf(id), JSON.stringify(message));
      await tx
        .insertInto('notifications')
        .values({
          merchant_id: merchantId,
          id,
          channel,
          template,
          sealed_message: message === null ? null : sealed,
          created_at: clock.now(),
          sent_at: null,
        })
        .execute();
      await scheduleDeadline(tx, clock, { merchantId, kind: SEND, subjectId: id, dueAt: clock.now() });
    },

    readOutbox: async (db, merchantId) => {
      const rows = await db
        .selectFrom('notifications')
        .selectAll()
        .where('merchant_id', '=', merchantId)
        .orderBy('id', 'desc')
        .limit(100)
        .execute();
      const entries = await Promise.all(
        rows.map(async (row): Promise<OutboxEntry[]> => {
          const message = await unseal(row.id, row.sealed_message);
          if (message === null) return [];
          const { id, channel } = row;
          const template = row.template as NotificationTemplate;
          return [{ ...message, id, merchantId, channel, template, createdAt: row.created_at, sentAt: row.sent_at }];
        }),
      );
      return entries.flat();
    },

    tidy: async (tx, merchantId) => {
      await tx
        .deleteFrom('notifications')
        .where('merchant_id', '=', merchantId)
        .where('created_at', '<', addDuration(clock.now(), { days: -KEPT_DAYS }))
        .execute();
    },

    deadlines: {
      [SEND]: outsideHandler<{ notification: Notification; reference: string }, void>({
        prepare: async (tx, { merchantId, subjectId }) => {
          const row = await tx
            .selectFrom('notifications')
            .selectAll()
            .where('merchant_id', '=', merchantId)
            .where('id', '=', subjectId)
            .where('sent_at', 'is', null)
            .executeTakeFirst();
          const message = row === undefined ? null : await unseal(row.id, row.sealed_message);
          if (row === undefined || message === null) return null;
          const template = row.template as NotificationTemplate;
          return { reference: row.id, notification: { ...message, merchantId, channel: row.channel, template } };
        },
        call: ({ notification, reference }, signal) => port.send(notification, reference, signal),
        settle: async (tx, { merchantId, subjectId }) => {
          await tx
            .updateTable('notifications')
            .set({ sent_at: clock.now() })
            .where('merchant_id', '=', merchantId)
            .where('id', '=', subjectId)
            .execute();
        },
      }),
    },
  };
};
