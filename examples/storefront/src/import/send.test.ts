import { ApiError } from '@aftercart/client';
import type { BatchItem } from '@aftercart/contract';
import { expect, it } from 'vitest';
import type { InvoiceDocument } from './invoice.ts';
import { type Channel, createSender } from './send.ts';

const document = (number: string, at: number): InvoiceDocument => ({
  type: 'order',
  number,
  customer: '12347',
  country: null,
  at,
  lines: [],
});

interface Input {
  number: string;
  at: number;
}

/** An API that knows some orders, each under one date for ever. */
function createApi(known: Record<string, number>, refuses: string[] = []) {
  const sizes: number[] = [];
  const asked: string[] = [];
  const channel: Channel<Input> = {
    toInput: ({ number, at }, storedAt) => ({ number, at: storedAt ?? at }),
    dateOf: ({ at }) => at,
    storedAt: ({ number }) => {
      asked.push(number);
      return Promise.resolve(known[number] ?? null);
    },
    send: (inputs) => {
      sizes.push(inputs.length);
      if (inputs.some(({ number }) => refuses.includes(number))) {
        return Promise.reject(new ApiError({ status: 422, problem: null, requestId: null, retryAfterMs: null }));
      }
      return Promise.resolve(inputs.map((input) => store(known, input)));
    },
  };
  return { channel, sizes, asked };
}

function store(known: Record<string, number>, { number, at }: Input): BatchItem {
  const common = { id: number, problem: null, creditNote: null };
  const before = known[number];
  if (before === undefined) {
    known[number] = at;
    return { ...common, outcome: 'created' };
  }
  if (before === at) return { ...common, outcome: 'unchanged' };
  return { ...common, outcome: 'failed', problem: { code: 'order_lines_immutable', detail: 'It never changes.' } };
}

it('counts what is new and what was there', async () => {
  const { channel } = createApi({ a: 1 });
  const sender = createSender(channel);
  await sender.send([document('a', 1), document('b', 2)]);
  expect(sender.sent).toMatchObject({ outcomes: { created: 1, unchanged: 1, failed: 0 }, keptDates: 0 });
});

it('leaves known orders under their own dates, and asks for the date of the first one only', async () => {
  const { channel, asked } = createApi({ a: 101, b: 102, c: 103 });
  const sender = createSender(channel);
  await sender.send([document('a', 1), document('b', 2)]);
  await sender.send([document('c', 3), document('d', 4)]);
  expect(sender.sent).toMatchObject({ outcomes: { created: 1, unchanged: 3, failed: 0 }, keptDates: 3 });
  expect(asked).toEqual(['a']);
});

it('asks for a date that does not move with the others', async () => {
  const { channel, asked } = createApi({ a: 101, b: 555 });
  const sender = createSender(channel);
  await sender.send([document('a', 1), document('b', 2)]);
  expect(sender.sent).toMatchObject({ outcomes: { unchanged: 2, failed: 0 }, keptDates: 2 });
  expect(asked).toEqual(['a', 'b']);
});

it('cuts a refused batch until the bad document is alone', async () => {
  const { channel, sizes } = createApi({}, ['c']);
  const sender = createSender(channel);
  await sender.send(['a', 'b', 'c', 'd'].map((number) => document(number, 1)));
  expect(sizes).toEqual([4, 2, 2, 1, 1]);
  expect(sender.sent.outcomes).toEqual({ created: 3, updated: 0, unchanged: 0, failed: 1 });
  expect(sender.sent.failures).toMatchObject([{ number: 'c', code: 'validation_failed' }]);
});

it('lets a broken connection through: nothing of it may be counted as done', async () => {
  const { channel } = createApi({});
  const sender = createSender({ ...channel, send: () => Promise.reject(new TypeError('fetch failed')) });
  await expect(sender.send([document('a', 1)])).rejects.toThrow('fetch failed');
});
