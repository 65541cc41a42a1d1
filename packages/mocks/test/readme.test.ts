import { readdirSync, readFileSync } from 'node:fs';
import { createShopperClient } from '@aftercart/client';
import { expect, it } from 'vitest';

const folder = new URL('./examples/', import.meta.url);
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

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

it('story', async () => {
  const { connection } = await import('./examples/story.ts');
  const client = createShopperClient({
    ...connection,
    getToken: async () => {
      const response = await connection.fetch(connection.sessionUrl, { method: 'POST' });
      return ((await response.json()) as { token: string }).token;
    },
  });
  expect((await client.points.retrieve()).tier.id).toBe('gold');
  expect((await client.returns.list()).data).toMatchObject([{ status: 'approved' }]);
});

it('msw', async () => {
  const { server } = await import('./examples/msw.ts');
  server.listen();
  try {
    const client = createShopperClient({
      baseUrl: 'https://api.test',
      publishableKey: 'pk_1',
      getToken: () => 'session',
    });
    const input = {
      orderId: 'ord_536367',
      resolution: 'refund' as const,
      lines: [{ lineId: '1', quantity: 1, reasonCode: 'changedMind' }],
    };
    await expect(client.returns.create(input)).rejects.toMatchObject({ code: 'return_limit_reached' });
    expect(await client.returns.preview(input)).toMatchObject({ refund: { amount: 169 } });
  } finally {
    server.close();
  }
});
