import { readdirSync, readFileSync } from 'node:fs';
import { createShopperClient } from '@aftercart/client';
import { createMockFetch, mockToken } from '@aftercart/mocks';
import { decodeJwt } from 'jose';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const folder = new URL('./examples/', import.meta.url);
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

beforeEach(() => {
  vi.stubGlobal('fetch', createMockFetch());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('shows the examples that are compiled and run here, word for word', () => {
  const shown = [...readme.matchAll(/<!-- example: (\w+) -->\n\n```ts\n(.*?)```/gs)].map(([, name = '', code = '']) => [
    name,
    code,
  ]);
  const files = readdirSync(folder).map((file) => [
    file.replace('.ts', ''),
    readFileSync(new URL(file, folder), 'utf8'),
  ]);
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(files));
  expect(readme.match(/```ts/g)).toHaveLength(files.length);
});

it('browser', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await import('./examples/browser.ts');
  expect(log.mock.calls).toEqual([
    ['earn.feedback', 200],
    ['earn.purchase', 92],
  ]);
});

it('errors', async () => {
  const { rate } = await import('./examples/errors.ts');
  expect(await rate(9)).toBe('Thank you!');
  expect(await rate(4.5)).toMatch('/score: ');
  vi.stubGlobal('fetch', createMockFetch({ failures: { createFeedback: 'feedback_already_given' } }));
  expect(await rate(9)).toBe('You have told us before, thank you.');
  vi.stubGlobal('fetch', createMockFetch({ failures: { createFeedback: 'forbidden' } }));
  expect(await rate(9)).toMatch('Please try later (req_');
});

it('stream', async () => {
  const fetch = createMockFetch();
  const clientFor = (token: string) =>
    createShopperClient({ baseUrl: 'https://api.test', publishableKey: 'pk_1', getToken: () => token, fetch });
  const shopper = clientFor(mockToken({ audience: 'shopper' }));
  const desk = clientFor(mockToken({ audience: 'staff', role: 'admin' }));
  const { id } = await shopper.returns.create({
    orderId: 'ord_536367',
    resolution: 'refund',
    lines: [{ lineId: '1', quantity: 1, reasonCode: 'changedMind' }],
  });
  const { followReturn } = await import('./examples/stream.ts');
  const followed = followReturn(shopper, id, AbortSignal.timeout(5000));
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (const action of ['approve', 'receive', 'inspect', 'refund'] as const)
    await desk.returns.transition(id, { action });
  expect(await followed).toEqual([
    'return.approved',
    'return.received',
    'return.inspected',
    'return.refundStarted',
    'return.refunded',
  ]);
});

it('small', async () => {
  const { data, requestId } = await import('./examples/small.ts');
  expect(data).toMatchObject({ metric: 'ces', score: 6 });
  expect(requestId).toMatch('req_');
});

it('server', async () => {
  const { order } = await import('./examples/server.ts');
  expect(order.total).toEqual({ amount: 1580, currency: 'EUR' });
});

it('session', async () => {
  const { aftercartSession } = await import('./examples/session.ts');
  const { token } = (await (await aftercartSession('cus_7')).json()) as { token: string };
  expect(decodeJwt(token)).toMatchObject({ iss: 'mer_01', aud: 'shopper', sub: 'cus_7' });
});
