import type { Actor, Event, EventSubject, EventType, TimelineActor } from '@aftercart/contract';
import { createMockData, type MockData } from './data.ts';

/** The moment the examples live in, so that a story looks the same every day. */
export const MOCK_NOW = '2010-12-06T12:00:00Z';

type Listener = (event: Event) => void;

/** One running mock: what it remembers, its clock and who listens to it. */
export type World = {
  data: MockData;
  events: Event[];
  /** RFC 3339, UTC. */
  now(): string;
  /** `now()` and some hours. */
  inHours(hours: number): string;
  /** A new id of the contract's form, the same ones in the same order every time. */
  nextId<Prefix extends string>(prefix: Prefix): `${Prefix}_${string}`;
  /** A new number as people read it: `RMA-1012-0001`. */
  nextNumber(prefix: string): string;
  /** Logs an event and tells it to everybody who listens. */
  announce(type: EventType, subject: EventSubject, actor: TimelineActor): void;
  /** Gives back the way to stop. */
  listen(listener: Listener): () => void;
  /** Answers by idempotency key. */
  answered: Map<string, { fingerprint: string; answer: Response }>;
};

/** The word of timelines for an actor of the state tables. */
export const timelineActor = (actor: Actor): TimelineActor => {
  if (actor === 'shopper' || actor === 'system') return actor;
  return actor === 'secret' ? 'merchant' : 'staff';
};

const withoutMilliseconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

export const createWorld = (now: () => Date = () => new Date(MOCK_NOW)): World => {
  const data = createMockData();
  const events: Event[] = [];
  const listeners = new Set<Listener>();
  let ids = 0;
  const numbers = new Map<string, number>();
  return {
    data,
    events,
    now: () => withoutMilliseconds(now()),
    inHours: (hours) => withoutMilliseconds(new Date(now().getTime() + hours * 3_600_000)),
    nextId: (prefix) => {
      ids += 1;
      return `${prefix}_${String(ids).padStart(26, '0')}`;
    },
    nextNumber: (prefix) => {
      const next = (numbers.get(prefix) ?? 0) + 1;
      numbers.set(prefix, next);
      return `${prefix}-${withoutMilliseconds(now()).slice(2, 7).replace('-', '')}-${String(next).padStart(4, '0')}`;
    },
    announce: (type, subject, actor) => {
      const { customerId } = data.me;
      const event: Event = {
        id: String(events.length + 1),
        type,
        at: withoutMilliseconds(now()),
        actor,
        subject,
        customerId,
        data: {},
      };
      events.push(event);
      for (const listener of [...listeners]) listener(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answered: new Map(),
  };
};
