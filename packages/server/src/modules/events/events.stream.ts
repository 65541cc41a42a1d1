import type { Database } from '../../database/database.ts';
import { type EventPosition, positionOf, readEvents, type StoredEvent } from '../../events/log.ts';
import type { EventTail } from '../../events/tail.ts';
import { type SseMessage, type SseSource, sseStream } from '../../http/sse.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/logger.ts';
import { type EventCaller, eventFilter, eventScope, presentEvent } from './events.access.ts';

export type StreamDeps = {
  database: Database;
  clock: Clock;
  log: Logger;
  tail: EventTail;
  /** Silence after which a comment is sent. */
  heartbeatMs: number;
};

const BATCH = 100;

const toMessage = (event: StoredEvent): SseMessage => ({ id: event.id, event: event.type, data: presentEvent(event) });

const isAfter = (event: StoredEvent, position: EventPosition | null): boolean =>
  position === null ||
  event.position.xid > position.xid ||
  (event.position.xid === position.xid && event.position.seq > position.seq);

/** Streams that one shopper, or one member of staff, may hold open: a handful of tabs. Servers may hold more. */
const MOST_STREAMS = 20;
const MOST_STREAMS_OF_SERVERS = 200;

const holderOf = (caller: EventCaller): string => {
  if (caller.kind === 'secret') return caller.merchantId;
  const who =
    caller.kind === 'staff'
      ? caller.staffId
      : (caller.customerId ?? (caller.orderIds ?? caller.caseIds)?.join(' ') ?? '');
  return `${caller.merchantId} ${caller.kind} ${who}`;
};

export type StreamCounter = {
  /** Gives a place back, or null when the caller holds enough. */
  enter(caller: EventCaller): (() => void) | null;
};

/** Counts the open streams of this process: each holds a connection and memory for as long as its client likes. */
export const createStreamCounter = (): StreamCounter => {
  const open = new Map<string, number>();
  return {
    enter: (caller) => {
      const holder = holderOf(caller);
      const count = open.get(holder) ?? 0;
      if (count >= (caller.kind === 'secret' ? MOST_STREAMS_OF_SERVERS : MOST_STREAMS)) return null;
      open.set(holder, count + 1);
      return () => {
        const left = (open.get(holder) ?? 1) - 1;
        if (left > 0) open.set(holder, left);
        else open.delete(holder);
      };
    },
  };
};

/**
 * The live stream of one caller: first what happened since `lastEventId`, read from the log, then what the tail brings.
 * The tail is opened before the log is read, so nothing falls between the two; what both bring is sent once.
 */
export const openStream = async (
  deps: StreamDeps,
  caller: EventCaller,
  lastEventId: string | null,
  signal: AbortSignal,
  leave: () => void,
): Promise<ReadableStream<Uint8Array>> => {
  const { database, clock, log, tail, heartbeatMs } = deps;
  const { merchantId } = caller;
  const wants = eventFilter(caller);
  const resumed = lastEventId === null ? undefined : await positionOf(database.db, merchantId, lastEventId);
  const reader = await tail.open(merchantId, wants);
  let position = resumed ?? reader.from;
  let behind = resumed !== undefined;

  const catchUp = async (): Promise<StoredEvent[]> => {
    while (behind) {
      const scope = eventScope(caller);
      const events = await readEvents(database.db, { merchantId, after: position, limit: BATCH, ...scope });
      position = events.at(-1)?.position ?? position;
      behind = events.length === BATCH;
      const wanted = events.filter(wants);
      if (wanted.length > 0) return wanted;
    }
    return [];
  };

  const source: SseSource = {
    read: async () => {
      const missed = await catchUp();
      if (missed.length > 0) return missed.map(toMessage);
      const taken = reader.take();
      if (taken === null) {
        behind = true;
        return (await catchUp()).map(toMessage);
      }
      const fresh = taken.filter((event) => isAfter(event, position));
      position = fresh.at(-1)?.position ?? position;
      return fresh.map(toMessage);
    },
    changed: (withinMs, stop) => reader.changed(withinMs, stop),
  };
  const expiresAt = caller.kind === 'secret' ? null : caller.expiresAt;
  return sseStream({
    source,
    heartbeatMs,
    mayContinue: () => reader.isOpen() && (expiresAt === null || expiresAt > clock.now()),
    signal,
    onEnd: () => {
      reader.close();
      leave();
    },
    onError: (error) => log.error('An event stream broke off.', error, { merchantId }),
  });
};
