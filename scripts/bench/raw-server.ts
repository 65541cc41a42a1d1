import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

/**
 * The baseline of the server benchmark: node:http and pg with one statement a request, no validation, no keys, no
 * events. Started as a process of its own, as the server under test is.
 */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
await pool.query(
  'CREATE TABLE IF NOT EXISTS raw_feedback (id uuid PRIMARY KEY, metric text, score int, comment text, at timestamptz)',
);
await pool.query(
  'CREATE TABLE IF NOT EXISTS raw_points (customer_id text PRIMARY KEY, balance bigint, tier text, updated_at timestamptz)',
);
await pool.query("INSERT INTO raw_points VALUES ('cus_1', 620, 'silver', now()) ON CONFLICT DO NOTHING");

const server = createServer((request, response) => {
  if (request.method === 'POST') {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      text += part;
    });
    request.on('end', () => {
      const { metric, score, comment } = JSON.parse(text) as { metric: string; score: number; comment: string };
      const row = [randomUUID(), metric, score, comment, new Date()];
      void pool.query('INSERT INTO raw_feedback VALUES ($1, $2, $3, $4, $5)', row).then(() => {
        answer(201, { id: row[0], metric, score, comment });
      });
    });
    return;
  }
  void pool
    .query('SELECT customer_id, balance, tier, updated_at FROM raw_points WHERE customer_id = $1', ['cus_1'])
    .then((result) => {
      answer(200, result.rows[0]);
    });

  function answer(status: number, body: unknown): void {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) process.stdout.write(`${JSON.stringify({ port: address.port })}\n`);
});
