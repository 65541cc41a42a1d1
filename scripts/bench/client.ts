import { createShopperClient } from '@aftercart/client';
import { startChild } from './child.ts';
import { type Figure, interleave, ratioFigure } from './figure.ts';
import { contractExample } from './openapi-example.ts';

const calls = 3000;
const token = 'pk_benchmark';

/** Processor time of this process for one call, in microseconds. The server is another process and does not count. */
async function processorTime(call: () => Promise<unknown>): Promise<number> {
  for (let warm = 0; warm < 200; warm += 1) await call();
  const before = process.cpuUsage();
  for (let done = 0; done < calls; done += 1) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

export async function run(rounds: number): Promise<Figure[]> {
  const answer = contractExample('PointsSummary');
  const server = await startChild('answering-server.ts', { ANSWER: JSON.stringify(answer) });
  try {
    const baseUrl = `http://127.0.0.1:${String(server.ready['port'])}`;
    const client = createShopperClient({ baseUrl, publishableKey: token });
    const typed = (): Promise<unknown> => client.points.retrieve();
    const raw = async (): Promise<unknown> => {
      const response = await fetch(`${baseUrl}/v1/points`, {
        headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      });
      if (!response.ok) throw new Error(`status ${String(response.status)}`);
      return response.json();
    };
    const measured = await interleave(
      rounds,
      () => processorTime(typed),
      () => processorTime(raw),
    );
    return [
      ratioFigure('client: GET /v1/points against raw fetch, processor time a call', 'µs', measured, {
        kind: 'at most',
        value: 1.4,
      }),
    ];
  } finally {
    await server.stop();
  }
}
