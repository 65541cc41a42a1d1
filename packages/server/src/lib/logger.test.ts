import { expect, it } from 'vitest';
import { createLogger } from './logger.ts';

const record = () => {
  const lines: string[] = [];
  return { lines, logger: createLogger((line) => lines.push(line), 'info') };
};

it('writes one JSON line per call and skips lower levels', () => {
  const { lines, logger } = record();
  logger.debug('unseen');
  logger.info('request', { status: 200, path: '/v1/feedback', merchantId: 'mer_1' });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'info',
    message: 'request',
    status: 200,
    merchantId: 'mer_1',
  });
});

it('never writes a credential, an address or a password, wherever it was put', () => {
  const { lines, logger } = record();
  logger.warn('called with sk_live_0123456789abcdef by ann@example.com', {
    authorization: 'Bearer x',
    note: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.sig',
    phone: '+4915112345678',
    url: 'postgres://user:hunter2@localhost/db',
  });
  for (const secret of ['sk_live', 'ann@', 'Bearer', 'eyJ', '+4915', 'hunter2'])
    expect(lines.join()).not.toContain(secret);
});

it('names an error and its constraint but not the row that the driver quotes', () => {
  const { lines, logger } = record();
  const error = Object.assign(new Error('duplicate key'), { constraint: 'feedback_pkey', detail: 'Key (email)=(x)' });
  logger.error('failed', error);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    message: 'failed',
    constraint: 'feedback_pkey',
    reason: 'duplicate key',
  });
  expect(lines.join()).not.toContain('Key (email)');
});

it('leaves the paths of a stack readable', () => {
  const { lines, logger } = record();
  const error = new Error('no');
  error.stack = 'Error: no for änn@exämple.de\n at run (/app/.pnpm/@hono+node-server@2.1.8_hono@4.13.19/dist/a.js:1:2)';
  logger.error('failed', error);
  expect(lines.join()).toContain('@hono+node-server@2.1.8_hono@4.13.19/dist/a.js:1:2');
  expect(lines.join()).not.toContain('nn@ex');
});
