import type { Database, Unlisten } from '../database/database.ts';
import type { Logger } from '../lib/logger.ts';
import { EVENTS_CHANNEL } from './announce.ts';
import { type EventPosition, lastPosition, readEvents, type StoredEvent } from './log.ts';

/** What one reader gets of a merchant's growing log. */
type TailReader = {
  /** New events since the last call, oldest first. Null: too many came at once; read the log from where you stand. */
  take(): StoredEvent[] | null;
  /** Settles when `take` may have something, when the reader is ended, or after `withinMs`. */
  changed(withinMs: number, signal: AbortSignal): Promise<void>;
  /** False once the server wants the reader gone. */
  isOpen(): boolean;
  close(): void;
};

export type EventTail = {
  /** Follows a merchant's log from now on. `wants` picks the events that this reader may see. */
  open(
    merchantId: string,
    wants: (event: StoredEvent) => boolean,
  ): Promise<TailReader & { from: EventPosition | null }>;
  /** Hears other processes. Without it readers still get everything, by polling. */
  listen(): Promise<Unlisten>;
  /** Ends the readers of one merchant, or all: their clients come back with what credentials they then have. */
  end(merchantId?: string): void;
};

/** How soon a reader hears of an event whose announcement was lost. */
const POLL_MS = 1_000;
/** An announced event is readable once older transactions have ended: look again after these times. */
const RETRIES_MS = [10, 40, 100, 250, 500];
const BATCH = 500;
const MOST_WAITING = 1_000;

type Reader = {
  wants: (event: StoredEvent) => boolean;
  waiting: StoredEvent[];
  overflowed: boolean;
  open: boolean;
  wake: () => void;
};

/** One merchant's log, read once for all of its readers in this process. */
type Tail = {
  position: EventPosition | null;
  readers: Set<Reader>;
  isFollowed: boolean;
  /** Look now. */
  wake: () => void;
  /** Settles when woken, also when that was before the call, or after `ms`. Answers whether it was woken. */
  pause: (ms: number) => Promise<boolean>;
};

const deliver = (readers: Iterable<Reader>, events: readonly StoredEvent[]): void => {
  for (const reader of readers) {
    const wanted = events.filter(reader.wants);
    if (wanted.length === 0) continue;
    if (reader.waiting.length + wanted.length > MOST_WAITING) {
      reader.waiting = [];
      reader.overflowed = true;
    } else {
      reader.waiting.push(...wanted);
    }
    reader.wake();
  }
};

/** A pause that `wake` ends early; a wake that comes between two pauses ends the next one. */
const createPause = () => {
  let woken = false;
  let end = (): void => {};
  return {
    wake: () => {
      woken = true;
      end();
    },
    pause: async (ms: number): Promise<boolean> => {
      if (!woken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          end = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      const wasWoken = woken;
      woken = false;
      return wasWoken;
    },
  };
};

export const createEventTail = ({ database, log }: { database: Database; log: Logger }): EventTail => {
  const tails = new Map<string, Promise<Tail>>();

  /** Reads on for as long as anybody listens. */
  const follow = async (merchantId: string, tail: Tail): Promise<void> => {
    let retry = RETRIES_MS.length;
    while (tail.readers.size > 0) {
      try {
        const events = await readEvents(database.db, { merchantId, after: tail.position, limit: BATCH });
        const last = events.at(-1);
        if (last !== undefined) {
          tail.position = last.position;
          deliver(tail.readers, events);
          continue;
        }
      } catch (error) {
        log.error('The event log could not be read.', error, { merchantId });
      }
      const wasWoken = await tail.pause(RETRIES_MS[retry] ?? POLL_MS);
      retry = wasWoken ? 0 : retry + 1;
    }
    tail.isFollowed = false;
    tails.delete(merchantId);
  };

  const tailOf = (merchantId: string): Promise<Tail> => {
    const known = tails.get(merchantId);
    if (known !== undefined) return known;
    const started = lastPosition(database.db, merchantId).then(
      (position): Tail => ({ position, readers: new Set(), isFollowed: false, ...createPause() }),
    );
    tails.set(merchantId, started);
    started.catch(() => tails.delete(merchantId));
    return started;
  };

  return {
    open: async (merchantId, wants) => {
      const tail = await tailOf(merchantId);
      const { wake, pause } = createPause();
      const reader: Reader = { wants, waiting: [], overflowed: false, open: true, wake };
      tail.readers.add(reader);
      if (!tail.isFollowed) {
        tail.isFollowed = true;
        tails.set(merchantId, Promise.resolve(tail));
        void follow(merchantId, tail);
      }
      return {
        from: tail.position,
        take: () => {
          const taken = reader.overflowed ? null : reader.waiting;
          reader.waiting = [];
          reader.overflowed = false;
          return taken;
        },
        changed: async (withinMs, signal) => {
          if (reader.waiting.length > 0 || reader.overflowed || !reader.open || signal.aborted) return;
          signal.addEventListener('abort', wake, { once: true });
          await pause(withinMs);
          signal.removeEventListener('abort', wake);
        },
        isOpen: () => reader.open,
        close: () => {
          reader.open = false;
          tail.readers.delete(reader);
          if (tail.readers.size === 0) tail.wake();
        },
      };
    },
    listen: () =>
      database.listen(EVENTS_CHANNEL, (merchantId) => {
        void tails.get(merchantId)?.then((tail) => tail.wake());
      }),
    end: (merchantId) => {
      for (const [id, tail] of tails) {
        if (merchantId !== undefined && id !== merchantId) continue;
        void tail.then(({ readers, wake }) => {
          for (const reader of readers) {
            reader.open = false;
            reader.wake();
          }
          readers.clear();
          wake();
        });
      }
    },
  };
};
