import type { Core } from '@aftercart/client/core';
import { type StreamOptions, streamOver } from '@aftercart/client/core/event-stream';
import { streamEvents } from '@aftercart/contract/operations/light';
import { Event, validatorOf } from '@aftercart/contract/schemas/light';

/** The event stream of the page; it comes with those who listen. */
export const openEvents = (core: Core, options: StreamOptions) =>
  streamOver(core, { operation: streamEvents, event: validatorOf(Event) }, options);
