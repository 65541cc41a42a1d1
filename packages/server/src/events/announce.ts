import { sql } from 'kysely';
import type { Queryable } from '../database/database.ts';

/** The channel on which a process tells the others that a merchant's log has grown; the payload is the merchant id. */
export const EVENTS_CHANNEL = 'aftercart_events';

/** How long calls are gathered after one was sent. */
const PAUSE_MS = 40;

type Announcer = { waiting: Set<string>; running: boolean };
const announcers = new WeakMap<Queryable, Announcer>();

const send = async (db: Queryable, announcer: Announcer): Promise<void> => {
  announcer.running = true;
  try {
    while (announcer.waiting.size > 0) {
      const merchantIds = [...announcer.waiting];
      announcer.waiting.clear();
      await sql`select pg_notify(${EVENTS_CHANNEL}, id) from unnest(${merchantIds}::text[]) as id`.execute(db);
      // In a crowd of changes one call in a while wakes as well as one for each, and leaves the database to the changes.
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  } catch {
    // Nobody waits for this call, and readers poll as well: a lost wake-up costs a moment, not an event.
  } finally {
    announcer.running = false;
  }
};

/**
 * Wakes the readers of a merchant's log. Sent outside of the writing transaction, because Postgres lets only one
 * transaction with a NOTIFY commit at a time; calls that come while one is on its way travel together.
 */
export const announceEvents = (db: Queryable, merchantId: string): void => {
  const announcer = announcers.get(db) ?? { waiting: new Set<string>(), running: false };
  announcers.set(db, announcer);
  announcer.waiting.add(merchantId);
  if (!announcer.running) void send(db, announcer);
};
