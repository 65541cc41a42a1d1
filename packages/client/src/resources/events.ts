import { listEvents, type QueryOf, streamEvents } from '@aftercart/contract/operations';
import { Event } from '@aftercart/contract/schemas';
import type { Core } from '../core/core.ts';
import { type StreamOptions, streamOver } from '../core/event-stream.ts';
import { paginate } from '../core/page.ts';
import type { CallOptions } from '../core/request.ts';

export type { StreamOptions } from '../core/event-stream.ts';

/** Everything that happened, in order. */
export type EventsResource = ReturnType<typeof eventsResource>;

export const eventsResource = (core: Core) => ({
  /** Oldest first. Staff and secret keys only. */
  list: (query?: QueryOf<'listEvents'>, options?: CallOptions) =>
    paginate(query, (page) => core.request(listEvents, { ...options, query: page })),

  /**
   * What happens from now on, as it happens. Reconnects by itself, behind the last event it gave out, and renews an expired
   * session; throws when the server refuses for good (signed out, forbidden).
   */
  stream: (options: StreamOptions = {}) =>
    streamOver(core, { operation: streamEvents, event: Event, warn: warnOn(core) }, options),
});

const warnOn =
  ({ logger }: Core) =>
  (message: string, error?: unknown): void => {
    const reason = error instanceof Error ? { code: error.name } : {};
    logger?.warn(message, { operation: 'streamEvents', ...reason });
  };
