import { describe, expect, it } from 'vitest';
import { example, json, problem, type Reply, scriptedFetch } from '../../test/scripted-fetch.ts';
import { createShopperClient } from '../index.ts';

const entry = example('PointsEntryPage').data[0];
const page = (ids: string[], nextCursor: string | null) =>
  json({ data: ids.map((id) => ({ ...entry, id })), nextCursor });

const clientFor = (...replies: Reply[]) => {
  const { fetch, attempts } = scriptedFetch(...replies);
  const client = createShopperClient({ baseUrl: 'https://api.test', publishableKey: 'pk_1', fetch, retries: 0 });
  return { points: client.points, searches: () => attempts.map(({ url }) => url.search) };
};
const collect = async (entries: AsyncIterable<{ id: string }>): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { id } of entries) ids.push(id);
  return ids;
};

describe('for await', () => {
  it('gives every item of every page, asking for the same all the way', async () => {
    const { points, searches } = clientFor(page(['a', 'b'], 'c1'), page([], 'c2'), page(['c'], null));
    expect(await collect(points.entries({ limit: 2, customerId: 'cus_1' }))).toEqual(['a', 'b', 'c']);
    expect(searches()).toEqual([
      '?limit=2&customerId=cus_1',
      '?limit=2&customerId=cus_1&cursor=c1',
      '?limit=2&customerId=cus_1&cursor=c2',
    ]);
  });

  it('asks for no page that nobody reads', async () => {
    const { points, searches } = clientFor(page(['a', 'b'], 'c1'));
    for await (const { id } of points.entries()) if (id === 'b') break;
    expect(searches()).toHaveLength(1);
  });

  it('goes on from a cursor', async () => {
    const { points, searches } = clientFor(page(['z'], null));
    expect(await collect(points.entries({ cursor: 'kept' }))).toEqual(['z']);
    expect(searches()).toEqual(['?cursor=kept']);
  });

  it('throws where a later page fails: half a list is no list', async () => {
    const { points } = clientFor(page(['a'], 'c1'), problem(403, 'forbidden'));
    await expect(collect(points.entries())).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('ends with an error, not never, when a server gives the same cursor again', async () => {
    const { points, searches } = clientFor(page(['a'], 'c1'));
    await expect(collect(points.entries())).rejects.toThrow('does not advance');
    expect(searches()).toHaveLength(2);
  });
});

describe('await', () => {
  it('gives one page, which knows the next', async () => {
    const { points, searches } = clientFor(page(['a'], 'c1'), page(['b'], null));
    const first = await points.entries({ limit: 1 });
    expect(first).toMatchObject({ data: [{ id: 'a' }], nextCursor: 'c1' });
    expect(searches()).toHaveLength(1);
    const second = await first.nextPage();
    expect(second?.data).toMatchObject([{ id: 'b' }]);
    expect(await second?.nextPage()).toBeNull();
  });

  it('gives the response on request', async () => {
    const { points } = clientFor(page(['a'], null));
    const { data, requestId } = await points.entries().withResponse();
    expect(data.data).toHaveLength(1);
    expect(requestId).toBe('req_1');
  });
});
