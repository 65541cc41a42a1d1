import { startPostgres } from '../database/postgres-server.ts';
import { startChild } from './child.ts';
import { type Figure, inTurns, type Limit, ratioFigure, repeated } from './figure.ts';
import { requestsPerSecond } from './load.ts';
import { getPoints, postFeedback } from './requests.ts';
import { startShop } from './shop.ts';

const connections = 32;
/** A round is made of short turns, so that a busy moment of the machine hits both alike. */
const turns = 4;
const seconds = 1;
const customerId = 'cus_1';

interface Contest {
  name: string;
  limit: Limit;
  subject: { url: string; requests: Parameters<typeof requestsPerSecond>[0]['requests'] };
  baseline: { url: string; requests: Parameters<typeof requestsPerSecond>[0]['requests'] };
}

/**
 * Aftercart and a bare node:http + pg server, each a process of its own with ten connections to one Postgres that does
 * not wait for its disk (fsync and synchronous_commit off, for both). The load comes from this process.
 */
export async function run(rounds: number): Promise<Figure[]> {
  const postgres = await startPostgres();
  const stops: (() => Promise<void>)[] = [() => postgres.stop()];
  try {
    const shop = await startShop(postgres.url);
    stops.unshift(() => shop.stop());
    const raw = await startChild('raw-server.ts', { DATABASE_URL: postgres.url });
    stops.unshift(() => raw.stop());
    const rawUrl = `http://127.0.0.1:${String(raw.ready['port'])}`;

    // Somebody who has something: the first order brings the first points.
    await shop.partner.orders.upsert('ord_1', {
      id: 'ord_1',
      number: '1',
      customerId,
      placedAt: new Date(Date.now() - 86_400_000).toISOString(),
      currency: 'GBP',
      lines: [{ id: '1', sku: '85123A', description: 'Lantern', kind: 'product', quantity: 6, unitPrice: '2.55' }],
    });
    const feedback = postFeedback(shop.publishableKey);
    const points = getPoints(await shop.shopperToken(customerId));

    const contests: Contest[] = [
      {
        name: 'server: POST /v1/feedback against one raw INSERT',
        limit: { kind: 'at least', value: 0.45 },
        subject: { url: shop.url, requests: [feedback] },
        baseline: { url: rawUrl, requests: [feedback] },
      },
      {
        name: 'server: GET /v1/points against one raw SELECT',
        limit: { kind: 'at least', value: 0.7 },
        subject: { url: shop.url, requests: [points] },
        baseline: { url: rawUrl, requests: [points] },
      },
    ];
    const figures: Figure[] = [];
    for (const { name, limit, subject, baseline } of contests) {
      const measure = (side: Contest['subject']) => requestsPerSecond({ ...side, connections, seconds });
      await measure(subject);
      await measure(baseline);
      const measured = await repeated(rounds, () =>
        inTurns(
          turns,
          () => measure(subject),
          () => measure(baseline),
        ),
      );
      figures.push(ratioFigure(`${name}, ${String(connections)} connections`, 'requests/s', measured, limit));
    }
    return figures;
  } finally {
    for (const stop of stops) await stop();
  }
}
