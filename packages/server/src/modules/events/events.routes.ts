import { type EventPosition, positionOf, readEvents } from '../../events/log.ts';
import type { Routes } from '../../http/routes.ts';
import { ok, refuse } from '../../lib/result.ts';
import { presentEvent } from './events.access.ts';
import { createStreamCounter, openStream, type StreamDeps } from './events.stream.ts';

export type EventRoutes = Routes<'listEvents' | 'streamEvents'>;

export const createEventRoutes = (deps: StreamDeps): EventRoutes => {
  const { db } = deps.database;
  const streams = createStreamCounter();
  return {
    // The cursor is the id of an event: a reader that kept the last one it saw can always go on from there.
    listEvents: async ({ merchantId, query }) => {
      const { cursor, limit, type, subjectId } = query;
      let after: EventPosition | null = null;
      if (cursor !== undefined) {
        const found = await positionOf(db, merchantId, cursor);
        if (found === undefined) {
          const message = 'Use the id of an event, or nextCursor of an earlier page.';
          return refuse('validation_failed', message, [{ pointer: '/query/cursor', code: 'invalid_cursor', message }]);
        }
        after = found;
      }
      const events = await readEvents(db, {
        merchantId,
        after,
        limit: limit + 1,
        ...(type === undefined ? {} : { types: [type] }),
        ...(subjectId === undefined ? {} : { subjectIds: [subjectId] }),
      });
      const data = events.slice(0, limit).map(presentEvent);
      return ok({ body: { data, nextCursor: events.length > limit ? (data.at(-1)?.id ?? null) : null } });
    },

    streamEvents: async ({ caller, headers, signal }) => {
      const leave = streams.enter(caller);
      if (leave === null) return refuse('rate_limited', 'Too many live streams are open; close some first.');
      try {
        return ok({ body: await openStream(deps, caller, headers.get('last-event-id'), signal, leave) });
      } catch (error) {
        leave();
        throw error;
      }
    },
  };
};
