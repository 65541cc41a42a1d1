import { createShopperClient } from '@aftercart/client';
import { startChild } from './child.ts';
import { type Figure, inTurns, ratioFigure, repeated } from './figure.ts';
import { contractExample } from './openapi-example.ts';

/** A round is made of short turns, so that a busy moment of the machine hits both alike. */
const turns = 10;
const callsPerTurn = 300;
const warmUps = 2000;
const token = 'pk_benchmark';

type Call = () => Promise<unknown>;

/** Processor time of this process for one call, in microseconds. The server is another process and does not count. */
async function processorTime(call: Call, calls: number): Promise<number> {
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
    const typed: Call = () => client.points.retrieve();
    const raw: Call = async () => {
      const response = await fetch(`${baseUrl}/v1/points`, {
        headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      });
      if (!response.ok) throw new Error(`status ${String(response.status)}`);
      return response.json();
    };
    await processorTime(typed, warmUps);
    await processorTime(raw, warmUps);
    const turnOf = (call: Call) => () => processorTime(call, callsPerTurn);
    const measured = await repeated(rounds, () => inTurns(turns, turnOf(typed), turnOf(raw)));
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
