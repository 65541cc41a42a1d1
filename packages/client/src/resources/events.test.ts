import type { Event } from '@aftercart/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { example, networkDown, problem, type Reply, scriptedFetch } from '../../test/scripted-fetch.ts';
import { createStaffClient } from '../index.ts';

const [template] = example('EventPage').data;
const block = (id: string, more: Record<string, unknown> = {}): string =>
  `id: ${id}\nevent: return.requested\ndata: ${JSON.stringify({ ...template, id, ...more })}\n\n`;

type Feed = { send(text: string | Uint8Array): void; end(): void; fail(error: Error): void; cancelled: boolean };

/** A stream whose other end the test holds. */
const feeds = () => {
  const opened: Feed[] = [];
  const open = (): Response => {
    const feed: Feed = { send: () => undefined, end: () => undefined, fail: () => undefined, cancelled: false };
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        feed.send = (text) => {
          controller.enqueue(typeof text === 'string' ? new TextEncoder().encode(text) : text);
        };
        feed.end = () => {
          controller.close();
        };
        feed.fail = (error) => {
          controller.error(error);
        };
      },
      cancel() {
        feed.cancelled = true;
      },
    });
    opened.push(feed);
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
  return { opened, open };
};

const listen = (replies: Reply[], options: { lastEventId?: string; signal?: AbortSignal; silenceMs?: number } = {}) => {
  const { fetch, attempts } = scriptedFetch(...replies);
  const warnings: string[] = [];
  const client = createStaffClient({
    baseUrl: 'https://api.test',
    fetch,
    getToken: (rejected) => (rejected === undefined ? 'token-1' : 'token-2'),
    retries: 0,
    logger: { debug: () => undefined, warn: (message) => warnings.push(message) },
  });
  const seen: Event[] = [];
  const ended = (async () => {
    for await (const event of client.events.stream(options)) seen.push(event);
  })();
  const ids = () => seen.map(({ id }) => id);
  const resumes = () => attempts.map(({ headers }) => headers.get('last-event-id'));
  return { client, seen, ids, ended, resumes, attempts, warnings };
};
const turn = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
});
afterEach(async () => {
  stop.abort();
  await turn();
  expect(vi.getTimerCount(), 'no timer outlives the stream').toBe(0);
  vi.useRealTimers();
});

describe('the stream', () => {
  it('gives events as they come, however the network cuts them', async () => {
    const { opened, open } = feeds();
    const { ids, seen, attempts } = listen([open], { signal: stop.signal });
    await turn();
    const bytes = new TextEncoder().encode(`retry: 2000\n: open\n\n${block('1', { data: { city: 'Zürich' } })}`);
    const inTheUmlaut = bytes.indexOf(0xc3) + 1;
    opened[0]?.send(bytes.slice(0, inTheUmlaut));
    await turn();
    expect(ids()).toEqual([]);
    opened[0]?.send(bytes.slice(inTheUmlaut));
    await turn();
    opened[0]?.send(block('2') + block('3'));
    await turn();
    expect(ids()).toEqual(['1', '2', '3']);
    expect(seen[0]?.data).toEqual({ city: 'Zürich' });
    expect(attempts[0]?.headers.get('accept')).toBe('text/event-stream');
    expect(attempts[0]?.headers.get('authorization')).toBe('Bearer token-1');
  });

  it('ends without an error when it is aborted: while it waits for an event', async () => {
    const { opened, open } = feeds();
    const { ended } = listen([open], { signal: stop.signal });
    await turn();
    stop.abort();
    await expect(ended).resolves.toBeUndefined();
    expect(opened[0]?.cancelled).toBe(true);
  });

  it('… in the pause before a reconnect', async () => {
    const { ended, attempts } = listen([networkDown()], { signal: stop.signal });
    await turn();
    stop.abort();
    await expect(ended).resolves.toBeUndefined();
    expect(attempts).toHaveLength(1);
  });

  it('… and between two events that came together', async () => {
    const { opened, open } = feeds();
    const { fetch } = scriptedFetch(open);
    const client = createStaffClient({ baseUrl: 'https://api.test', fetch, getToken: () => 't' });
    const ids: string[] = [];
    const ended = (async () => {
      for await (const { id } of client.events.stream({ signal: stop.signal })) {
        ids.push(id);
        stop.abort();
      }
    })();
    await turn();
    opened[0]?.send(block('1') + block('2'));
    await ended;
    expect(ids).toEqual(['1']);
  });

  it('lets the connection go when the loop is left', async () => {
    const { opened, open } = feeds();
    const { fetch } = scriptedFetch(open);
    const client = createStaffClient({ baseUrl: 'https://api.test', fetch, getToken: () => 't' });
    const left = (async () => {
      for await (const _event of client.events.stream()) break;
    })();
    await turn();
    opened[0]?.send(block('1'));
    await left;
    expect(opened[0]?.cancelled).toBe(true);
  });
});

describe('a reconnect', () => {
  it('goes on behind the last event, after an end and after a break', async () => {
    const { opened, open } = feeds();
    const { ids, resumes } = listen([open], { lastEventId: '0', signal: stop.signal });
    await turn();
    opened[0]?.send(block('1') + block('2'));
    await turn();
    opened[0]?.end();
    await turn(2000);
    opened[1]?.send(block('3'));
    await turn();
    opened[1]?.fail(new TypeError('network changed'));
    await turn(2000);
    opened[2]?.send(block('4'));
    await turn();
    expect(ids()).toEqual(['1', '2', '3', '4']);
    expect(resumes()).toEqual(['0', '2', '3']);
  });

  it('does not go on behind half an event', async () => {
    const { opened, open } = feeds();
    const { resumes } = listen([open], { signal: stop.signal });
    await turn();
    opened[0]?.send(`${block('1')}id: 2\ndata: {"half":`);
    await turn();
    opened[0]?.end();
    await turn(2000);
    expect(resumes()).toEqual([null, '1']);
  });

  it('comes later and later, up to half a minute, and soon again after an event', async () => {
    const at: number[] = [];
    const { opened, open } = feeds();
    const down = () => {
      at.push(Date.now());
      throw networkDown();
    };
    const { ids } = listen([...Array.from({ length: 9 }, () => down), open, down], { signal: stop.signal });
    while (!opened[0]) await turn(1000);
    const pauses = at.slice(1, 9).map((time, index) => time - (at[index] ?? 0));
    expect(pauses[0]).toBeLessThanOrEqual(1000);
    expect(pauses.at(-1)).toBeGreaterThanOrEqual(15_000);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(30_000);
    opened[0]?.send(block('1'));
    await turn();
    opened[0]?.end();
    const before = at.length;
    await turn(1000);
    expect(at.length).toBe(before + 1);
    expect(ids()).toEqual(['1']);
  });

  it('keeps the pace that the server asked for', async () => {
    const { opened, open } = feeds();
    const { attempts } = listen([open], { signal: stop.signal });
    await turn();
    opened[0]?.send('retry: 10000\n\n');
    await turn();
    opened[0]?.end();
    await turn(4999);
    expect(attempts).toHaveLength(1);
    await turn(5001);
    expect(attempts).toHaveLength(2);
  });

  it('replaces a connection that has fallen silent; a heartbeat is a sign of life', async () => {
    const { opened, open } = feeds();
    const { attempts } = listen([open], { signal: stop.signal, silenceMs: 10_000 });
    await turn(9000);
    opened[0]?.send(': heartbeat\n\n');
    await turn(9000);
    expect(attempts).toHaveLength(1);
    await turn(2001);
    expect(opened[0]?.cancelled).toBe(true);
    expect(attempts).toHaveLength(2);
  });

  it('renews an expired session', async () => {
    const { opened, open } = feeds();
    const { attempts, ids } = listen([problem(401, 'token_expired'), open], { signal: stop.signal });
    await turn();
    opened[0]?.send(block('1'));
    await turn();
    expect(attempts.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer token-1', 'Bearer token-2']);
    expect(ids()).toEqual(['1']);
  });

  it('outlasts a server that is down or busy', async () => {
    const { opened, open } = feeds();
    const replies = [problem(503, 'unavailable'), problem(429, 'rate_limited'), open];
    const { attempts } = listen(replies, { signal: stop.signal });
    await turn(5000);
    expect(attempts).toHaveLength(3);
    expect(opened).toHaveLength(1);
  });

  it.each([
    ['unauthenticated', problem(401, 'unauthenticated')],
    ['forbidden', problem(403, 'forbidden')],
  ])('is not tried when the answer will stay %s', async (code, reply) => {
    const { ended, attempts } = listen([reply], { signal: stop.signal });
    await expect(ended).rejects.toMatchObject({ code });
    await turn(60_000);
    expect(attempts).toHaveLength(1);
  });
});

describe('an event', () => {
  it('that breaks the contract is passed over, logged, and not asked for again', async () => {
    const { opened, open } = feeds();
    const { ids, warnings, resumes } = listen([open], { signal: stop.signal });
    await turn();
    opened[0]?.send(`${block('1')}id: 2\ndata: {"id":"2"}\n\nid: 3\ndata: not json\n\n`);
    await turn();
    expect(ids()).toEqual(['1']);
    expect(warnings).toEqual(['event broke the contract', 'event broke the contract']);
    opened[0]?.end();
    await turn(2000);
    expect(resumes()).toEqual([null, '3']);
  });

  it('of a type that is not known yet is given out', async () => {
    const { opened, open } = feeds();
    const { seen } = listen([open], { signal: stop.signal });
    await turn();
    opened[0]?.send(block('1', { type: 'return.teleported' }));
    await turn();
    expect(seen).toMatchObject([{ type: 'return.teleported' }]);
  });
});
