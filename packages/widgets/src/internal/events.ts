import type { Event as AftercartEvent } from '@aftercart/contract';
import type { AftercartConnection } from './connection.ts';
import { SharedStream } from './shared-stream.ts';

/**
 * Joins the page's one event stream, which runs while it has listeners and the page is visible. An element that listens brings the code
 * of the stream along; a page that only posts has none of it.
 */
export function subscribe(connection: AftercartConnection, listener: (event: AftercartEvent) => void): () => void {
  const stream = connection.shared('events', () => {
    return new SharedStream(async (options) => {
      // Nothing happens to somebody who is not signed in.
      if (!(await connection.signIn())) return [];
      const [core, { openEvents }] = await Promise.all([connection.core(), import('./event-source.ts')]);
      return openEvents(core, options);
    });
  });
  return stream.subscribe(listener);
}
