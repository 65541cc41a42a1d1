import type { OrderInput } from '@aftercart/contract';
import type { Request } from 'autocannon';
import { startPostgres } from '../database/postgres-server.ts';
import { type Figure, inTurns, plainFigure, ratioFigure, repeated } from './figure.ts';
import { requestsPerSecond } from './load.ts';
import { getOrders, getPoints, getRatings, getSummary, postFeedback, postReturnPreview } from './requests.ts';
import { createDatabase, seedOrders } from './seed.ts';
import { foldAnswers, seedAnswers } from './seed-answers.ts';
import { type Shop, startShop } from './shop.ts';

const few = 10_000;
const many = 1_000_000;
const connections = 8;
/** A round is made of short turns, so that a busy moment of the machine hits both alike. */
const turns = 4;
const seconds = 1;
/** Who asks: not one customer whose pages are always at hand. */
const shoppers = 50;

interface Grown {
  shop: Shop;
  requests: Record<string, Request[]>;
}

/** Two orders of last week, one of them delivered: something to show and something to send back. */
const recentOrders = (customer: number): OrderInput[] =>
  [1, 2].map((nth): OrderInput => {
    const number = `${String(customer)}-${String(nth)}`;
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    return {
      id: `ord_${number}`,
      number,
      customerId: `cus_${String(customer)}`,
      placedAt: daysAgo(3 + nth),
      ...(nth === 1 && { status: 'delivered', deliveredAt: daysAgo(1) }),
      currency: 'GBP',
      lines: [
        { id: '1', sku: '85123A', description: 'Lantern', kind: 'product', quantity: 6, unitPrice: '2.55' },
        { id: '2', sku: '71053', description: 'Bird', kind: 'product', quantity: 2, unitPrice: '3.39' },
      ],
    };
  });

async function grow(databaseUrl: string, orders: number): Promise<Grown> {
  const shop = await startShop(databaseUrl);
  await seedOrders(databaseUrl, shop.merchantId, orders);
  const customers = Array.from({ length: shoppers }, (_, index) => index + 1);
  const { results } = await shop.partner.orders.importBatch({ orders: customers.flatMap(recentOrders) });
  if (results.some(({ outcome }) => outcome !== 'created')) throw new Error('The recent orders were refused.');
  const tokens = await Promise.all(customers.map((customer) => shop.shopperToken(`cus_${String(customer)}`)));
  return {
    shop,
    requests: {
      'POST /v1/feedback': [postFeedback(shop.publishableKey)],
      'GET /v1/points': tokens.map(getPoints),
      'GET /v1/orders of one customer': tokens.map(getOrders),
      'POST /v1/returns/preview': tokens.map((token, index) => postReturnPreview(token, `ord_${String(index + 1)}-1`)),
    },
  };
}

/** Milliseconds of one request while eight are under way. */
async function timeOf({ shop, requests }: Grown, name: string): Promise<number> {
  const load = { url: shop.url, requests: requests[name] ?? [], connections, seconds };
  return (1000 * connections) / (await requestsPerSecond(load));
}

/** Answers of a busy minute: those that the sums do not know yet. */
const tail = 1000;
const answerLimit = { kind: 'at most', value: 50 } as const;

/** Numbers over a year of answers, one request at a time. */
async function measureAnswers(databaseUrl: string, rounds: number): Promise<Figure[]> {
  const shop = await startShop(databaseUrl, { jobs: true });
  try {
    await seedAnswers(databaseUrl, shop.merchantId, { name: 'old', answers: many, days: 364 });
    await foldAnswers(databaseUrl, shop.merchantId);
    await seedAnswers(databaseUrl, shop.merchantId, { name: 'new', answers: tail, days: 0 });
    const products = Array.from({ length: 100 }, (_, index) => `SKU${String(index)}`);
    const requests: Record<string, Request> = {
      'GET /v1/feedback/summary of a year': getSummary(shop.secretKey),
      'GET /v1/feedback/summary of a year, by day': getSummary(shop.secretKey, '&interval=day'),
      'GET /v1/feedback/summary of a year, of one scene': getSummary(shop.secretKey, '&tag=deliverySpeed'),
      'GET /v1/feedback/summary of a year, of one product': getSummary(
        shop.secretKey,
        '&subjectType=product&subjectId=SKU1',
      ),
      'GET /v1/feedback/ratings of 100 products': getRatings(shop.publishableKey, products),
    };
    const figures: Figure[] = [];
    for (const [name, request] of Object.entries(requests)) {
      const load = { url: shop.url, requests: [request], connections: 1, seconds };
      const once = async () => 1000 / (await requestsPerSecond(load));
      await once();
      const title = `growth: ${name}, ${many.toLocaleString('en')} answers`;
      figures.push(plainFigure(title, 'ms', await repeated(rounds, once), answerLimit));
    }
    return figures;
  } finally {
    await shop.stop();
  }
}

/** The same requests to two servers on one Postgres: a shop with few orders and a shop with many. */
export async function run(rounds: number): Promise<Figure[]> {
  const postgres = await startPostgres();
  const stops: (() => Promise<void>)[] = [() => postgres.stop()];
  try {
    const figures = await measureAnswers(await createDatabase(postgres.url, 'answers'), rounds);
    const large = await grow(await createDatabase(postgres.url, 'many'), many);
    stops.unshift(() => large.shop.stop());
    const small = await grow(await createDatabase(postgres.url, 'few'), few);
    stops.unshift(() => small.shop.stop());

    for (const name of Object.keys(large.requests)) {
      await timeOf(large, name);
      await timeOf(small, name);
      const measured = await repeated(rounds, () =>
        inTurns(
          turns,
          () => timeOf(large, name),
          () => timeOf(small, name),
        ),
      );
      const title = `growth: ${name}, ${many.toLocaleString('en')} against ${few.toLocaleString('en')} orders`;
      figures.push(ratioFigure(title, 'ms', measured, { kind: 'at most', value: 1.2 }));
    }
    return figures;
  } finally {
    for (const stop of stops) await stop();
  }
}
