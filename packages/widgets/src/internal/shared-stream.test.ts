import type { Event as AftercartEvent } from '@aftercart/contract';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type OpenStream, SharedStream } from './shared-stream.ts';

const event = (id: string): AftercartEvent => ({
  id,
  type: 'points.earned',
  at: '2026-11-20T10:00:00.000Z',
  actor: 'system',
  subject: { type: 'points', id: 'cus_1' },
  customerId: 'cus_1',
  data: {},
});

/** A stream whose events the test sends. */
function line() {
  const opened: Parameters<OpenStream>[0][] = [];
  let send: (event: AftercartEvent) => void = () => undefined;
  const open: OpenStream = (options) => {
    opened.push(options);
    const waiting: AftercartEvent[] = [];
    let wake: () => void = () => undefined;
    send = (next) => {
      waiting.push(next);
      wake();
    };
    options.signal.addEventListener('abort', () => wake());
    return Promise.resolve(
      (async function* () {
        while (!options.signal.aborted) {
          const next = waiting.shift();
          if (next) yield next;
          else
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
        }
      })(),
    );
  };
  return { open, opened, send: (next: AftercartEvent) => send(next) };
}

function setVisibility(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('SharedStream', () => {
  test('opens once for many, with the first listener, and closes with the last', async () => {
    const { open, opened, send } = line();
    const stream = new SharedStream(open);
    expect(opened).toHaveLength(0);
    const seen: string[] = [];
    const leave = ['a', 'b'].map((name) => stream.subscribe(({ id }) => seen.push(`${name}${id}`)));
    await expect.poll(() => opened.length).toBe(1);
    send(event('1'));
    await expect.poll(() => seen).toEqual(['a1', 'b1']);
    leave[0]?.();
    expect(opened[0]?.signal.aborted).toBe(false);
    leave[1]?.();
    expect(opened[0]?.signal.aborted).toBe(true);
  });

  test('rests while the page is hidden and resumes behind what it has seen', async () => {
    const { open, opened, send } = line();
    const stream = new SharedStream(open);
    const seen: string[] = [];
    const leave = stream.subscribe(({ id }) => seen.push(id));
    await expect.poll(() => opened.length).toBe(1);
    send(event('7'));
    await expect.poll(() => seen).toEqual(['7']);
    setVisibility('hidden');
    expect(opened[0]?.signal.aborted).toBe(true);
    setVisibility('visible');
    await expect.poll(() => opened.length).toBe(2);
    expect(opened[1]?.lastEventId).toBe('7');
    leave();
  });

  test('one listener’s mistake does not silence the others', async () => {
    const { open, opened, send } = line();
    const report = vi.spyOn(globalThis, 'reportError').mockReturnValue();
    const stream = new SharedStream(open);
    const seen: string[] = [];
    const leave = [
      stream.subscribe(() => {
        throw new Error('mine');
      }),
      stream.subscribe(({ id }) => seen.push(id)),
    ];
    await expect.poll(() => opened.length).toBe(1);
    send(event('1'));
    await expect.poll(() => seen).toEqual(['1']);
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ message: 'mine' }));
    for (const each of leave) each();
  });

  test('a stream that cannot be opened is opened again when the page is looked at again', async () => {
    const open = vi.fn<OpenStream>().mockRejectedValue(new TypeError('offline'));
    const stream = new SharedStream(open);
    const leave = stream.subscribe(() => undefined);
    await expect.poll(() => open.mock.calls.length).toBe(1);
    setVisibility('hidden');
    setVisibility('visible');
    await expect.poll(() => open.mock.calls.length).toBe(2);
    leave();
    setVisibility('visible');
    expect(open).toHaveBeenCalledTimes(2);
  });
});
