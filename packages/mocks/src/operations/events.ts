import type { Event } from '@aftercart/contract';
import type { HttpHandler } from 'msw';
import { type Mock, refuse } from '../respond.ts';
import type { World } from '../world.ts';
import { pageOf } from './shared.ts';

const encoder = new TextEncoder();
const encode = (event: Event): Uint8Array =>
  encoder.encode(`id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);

/** A stream that tells what happened behind `lastEventId`, and then what happens. */
const streamFrom = (world: World, lastEventId: string | null): ReadableStream<Uint8Array> => {
  let stop: (() => void) | undefined;
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(encoder.encode('retry: 2000\n: open\n\n'));
      if (lastEventId !== null) {
        for (const event of world.events.slice(Number(lastEventId))) controller.enqueue(encode(event));
      }
      stop = world.listen((event) => {
        controller.enqueue(encode(event));
      });
    },
    cancel: () => stop?.(),
  });
};

export const eventMocks = (mock: Mock, world: World): HttpHandler[] => [
  mock('streamEvents', ({ request }) => streamFrom(world, request.headers.get('last-event-id'))),
  mock('listEvents', ({ query }) => {
    const events = world.events.filter(
      ({ type, subject }) =>
        (!query.type || type === query.type) && (!query.subjectId || subject.id === query.subjectId),
    );
    return pageOf(events, query);
  }),

  mock('getSettings', () => world.data.settings),
  mock('updateSettingsSection', ({ params, body }) => {
    const { settings } = world.data;
    if (body.expectedVersion !== settings.version) refuse('state_conflict');
    Object.assign(settings, { [params.section]: body.value, version: settings.version + 1, updatedAt: world.now() });
    world.announce('settings.updated', { type: 'settings', id: params.section }, 'staff');
    return settings;
  }),
];
