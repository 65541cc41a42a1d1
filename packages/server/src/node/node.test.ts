import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mintSessionToken } from '@aftercart/client/session-token';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Backend, openBackend, type RunningServer, serve, silentLogger, startServer } from '../node.ts';

/*
 * The server as people start it. On PGlite each start takes a folder, on Postgres a database of its own.
 */
const postgresUrl =
  process.env['AFTERCART_TEST_DATABASE'] === 'postgres' ? process.env['AFTERCART_TEST_DATABASE_URL'] : undefined;
let folder: string;
let databaseUrl: string | undefined;

const makeDatabase = async (): Promise<string | undefined> => {
  if (postgresUrl === undefined) return undefined;
  const name = `node_${crypto.randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: postgresUrl });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(postgresUrl);
  url.pathname = `/${name}`;
  return url.href;
};
const place = () => ({ dataDir: folder, log: silentLogger, ...(databaseUrl === undefined ? {} : { databaseUrl }) });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aftercart-node-'));
  databaseUrl = await makeDatabase();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a running server', () => {
  let backend: Backend;
  let server: RunningServer;
  let keys: {
    merchantId: string;
    publishableKey: string;
    secretKey: string;
    signingKey: { id: string; secret: string };
  };
  beforeAll(async () => {
    backend = await openBackend(place());
    const created = await backend.createMerchant({ general: { name: 'Node shop', currency: 'GBP' } });
    if (!created.ok) throw new Error(created.code);
    keys = created.value;
    server = await serve(backend, { port: 0 });
    backend.startJobs();
  });
  afterAll(async () => {
    await server.close();
    await backend.close();
  });
  const get = (path: string, as?: string) =>
    fetch(server.url + path, as === undefined ? {} : { headers: { Authorization: `Bearer ${as}` } });

  it('hosts the page of a case at the address that its links name', async () => {
    const answer = await fetch(`${server.url}/v1/feedback`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${keys.publishableKey}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
      },
      body: JSON.stringify({ metric: 'csat', score: 1, subject: { type: 'general' } }),
    });
    const { caseUrl } = (await answer.json()) as { caseUrl: string };
    expect(caseUrl).toMatch(new RegExp(`^${server.url}/c/`));
    const page = await fetch(caseUrl);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const form = new URLSearchParams({ action: 'reply', fromStatus: 'open', note: 'Hello', key: 'k' });
    const sent = await fetch(caseUrl, { method: 'POST', body: form, redirect: 'manual' });
    expect(sent.status).toBe(303);
  });

  it('is alive, ready and answers', async () => {
    expect(await (await get('/healthz')).text()).toBe('alive\n');
    expect(await (await get('/readyz')).text()).toBe('ready\n');
    const me = await get('/v1/me', keys.publishableKey);
    expect(await me.json()).toMatchObject({ merchantName: 'Node shop', caller: 'publishable' });
  });

  it('takes tokens that the merchant’s own server signs with the SDK', async () => {
    const { token } = await mintSessionToken(
      { keyId: keys.signingKey.id, secret: keys.signingKey.secret, merchantId: keys.merchantId },
      { audience: 'shopper', customerId: 'cus_1' },
    );
    expect(await (await get('/v1/me', token)).json()).toMatchObject({ caller: 'shopper', customerId: 'cus_1' });
  });

  it('hands out the contract and a reference that loads nothing from elsewhere', async () => {
    const document = await get('/v1/openapi.json');
    expect(document.headers.get('access-control-allow-origin')).toBe('*');
    expect(await document.json()).toMatchObject({ openapi: '3.1.1', info: { title: 'Aftercart' } });
    const page = await get('/reference');
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const sources = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    for (const source of sources) expect(source).toMatch(/^(\/|data:)/);
    for (const source of sources.filter((each) => each.endsWith('.js'))) {
      const script = await get(source);
      expect([source, script.status, script.headers.get('content-type')]).toEqual([
        source,
        200,
        'text/javascript; charset=utf-8',
      ]);
      expect((await script.text()).length).toBeGreaterThan(50);
    }
  });

  it('keeps what it owes by itself', async () => {
    const response = await fetch(`${server.url}/v1/orders/ord_1`, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${keys.secretKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        id: 'ord_1',
        number: 'N1',
        placedAt: new Date().toISOString(),
        currency: 'GBP',
        contact: { email: 'ann@example.com' },
        lines: [{ id: '1', sku: 'A', description: 'Lamp', kind: 'product', quantity: 1, unitPrice: '1.00' }],
      }),
    });
    expect(response.status).toBe(201);
    await fetch(`${server.url}/v1/sessions/guest`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${keys.publishableKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ orderNumber: 'N1', email: 'ann@example.com' }),
    });
    await expect
      .poll(async () => (await backend.readOutbox(keys.merchantId))[0]?.sentAt, { timeout: 10_000 })
      .toBeInstanceOf(Date);
  });

  it('keeps files in the data folder, readable by nobody else', async () => {
    const form = new FormData();
    form.set('file', new File([Uint8Array.from([0xff, 0xd8, 0xff, 1])], 'photo.jpg'));
    form.set('purpose', 'returnEvidence');
    const stored = await fetch(`${server.url}/v1/uploads`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${keys.secretKey}`, 'Idempotency-Key': 'photo' },
      body: form,
    });
    const { id } = (await stored.json()) as { id: string };
    const { mode } = await stat(join(folder, 'uploads', keys.merchantId, id));
    expect(mode & 0o077).toBe(0);
    const content = await get(`/v1/uploads/${id}/content`, keys.secretKey);
    expect(new Uint8Array(await content.arrayBuffer())).toEqual(Uint8Array.from([0xff, 0xd8, 0xff, 1]));
  });

  it('holds a sender to a body of bearable size, over the wire too', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024).fill(32)),
    });
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${keys.publishableKey}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': 'endless',
      },
      body: endless,
      duplex: 'half',
    };
    const response = await fetch(`${server.url}/v1/feedback`, init).catch(() => null);
    // The connection may be cut before the answer is read; what must not happen is that it is taken.
    if (response !== null) expect(response.status).toBe(413);
    expect((await get('/healthz')).status).toBe(200);
  });

  it('ends a live stream when the client goes, and all of them when it stops', async () => {
    const stream = await get('/v1/events/stream', keys.secretKey);
    const reader = stream.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain(': open');
    await server.close();
    expect((await reader?.read())?.done).toBe(true);
    server = await serve(backend, { port: 0 });
  });
});

describe('a start that cannot succeed', () => {
  const listen = async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    const address = blocker.address();
    return { blocker, port: typeof address === 'object' && address ? address.port : 0 };
  };

  it('says so in a sentence when the port is taken, and leaves nothing open', async () => {
    const { blocker, port } = await listen();
    for (const publicUrl of ['shop.example', 'ftp://shop.example', 'https://shop.example/?a=1']) {
      await expect(startServer({ ...place(), port: 0, publicUrl })).rejects.toThrow('PUBLIC_URL must be a web address');
    }
    await expect(startServer({ ...place(), port })).rejects.toThrow(`Port ${port} is in use`);
    blocker.close();
    const server = await startServer({ ...place(), port: 0 });
    await server.close();
  });

  it('says so when the database is not there, without its password', async () => {
    const { blocker, port } = await listen();
    await new Promise((resolve) => blocker.close(resolve));
    const url = `postgres://user:hunter2@127.0.0.1:${port}/shop`;
    const failed = startServer({ dataDir: folder, databaseUrl: url, port: 0, log: silentLogger });
    await expect(failed).rejects.toThrow(`The database 127.0.0.1:${port}/shop cannot be used: nothing listens there.`);
    await expect(failed).rejects.not.toThrow('hunter2');
  });

  it('says so when the master key is another one, or none', async () => {
    const path = join(folder, 'master.key');
    const own = await readFile(path, 'utf8');
    await writeFile(path, `${'A'.repeat(43)}\n`);
    await expect(startServer({ ...place(), port: 0 })).rejects.toThrow('master key is not the one');
    await writeFile(path, 'too short\n');
    await expect(startServer({ ...place(), port: 0 })).rejects.toThrow('32 bytes');
    await writeFile(path, own);
    const server = await startServer({ ...place(), port: 0 });
    await server.close();
  });

  it('says so when the embedded database is damaged, and gives the folder free again', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'aftercart-broken-'));
    await mkdir(join(dataDir, 'database'));
    await writeFile(join(dataDir, 'database', 'PG_VERSION'), 'nonsense');
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const opened = openBackend({ dataDir, log: silentLogger });
      await expect(opened).rejects.toThrow('cannot be opened and may be damaged');
    }
    await rm(dataDir, { recursive: true });
  });
});

describe('the command', () => {
  const run = (args: string[], env: Record<string, string> = {}) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      const script = join(import.meta.dirname, '../cli/merchant.ts');
      const child = spawn(process.execPath, ['--conditions=@aftercart/source', script, ...args], {
        env: {
          PATH: process.env['PATH'] ?? '',
          DATA_DIR: folder,
          ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
          ...env,
        },
      });
      let out = '';
      let err = '';
      child.stdout.on('data', (text: Buffer) => (out += text.toString()));
      child.stderr.on('data', (text: Buffer) => (err += text.toString()));
      child.on('close', (code) => resolve({ code, out, err }));
    });

  it('makes a shop and prints its keys, which work and are kept nowhere', async () => {
    const made = await run([
      'create',
      '--name',
      'Command shop',
      '--currency',
      'JPY',
      '--origin',
      'http://localhost:5173',
      '--json',
    ]);
    expect(made).toMatchObject({ code: 0, err: '' });
    const keys = JSON.parse(made.out) as { secretKey: string; publishableKey: string };
    const backend = await openBackend(place());
    const answer = await backend.fetch(
      new Request('http://x/v1/settings', { headers: { Authorization: `Bearer ${keys.secretKey}` } }),
    );
    expect(await answer.json()).toMatchObject({
      general: { name: 'Command shop', currency: 'JPY', allowedOrigins: ['http://localhost:5173'] },
    });
    const rows = await backend.database.db.selectFrom('api_keys').selectAll().execute();
    for (const key of [keys.secretKey, keys.publishableKey]) expect(JSON.stringify(rows)).not.toContain(key);
    await backend.close();
  });

  it('prints a sentence for what it cannot do', async () => {
    const currency = await run(['create', '--name', 'X', '--currency', 'XXQ']);
    expect(currency).toMatchObject({ code: 1, out: '' });
    expect(currency.err).toContain('no such currency');
    const usage = await run(['remove']);
    expect(usage.err).toContain('merchant create --name');
  });

  it('does not disturb a server that runs', async () => {
    const server = await startServer({ ...place(), port: 0 });
    const made = await run(['create', '--name', 'Beside']);
    // A Postgres is shared; an embedded database belongs to one process.
    if (databaseUrl === undefined) expect(made.err).toContain('in use by process');
    else expect(made.out).toContain('Publishable key  pk_');
    await server.close();
  });
});

describe('the process', () => {
  it('stops on SIGTERM, having answered what was under way', async () => {
    const script = join(import.meta.dirname, '../main.ts');
    const child = spawn(process.execPath, ['--conditions=@aftercart/source', script], {
      env: {
        PATH: process.env['PATH'] ?? '',
        PORT: '0',
        DATA_DIR: folder,
        ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
      },
    });
    let out = '';
    const url = await new Promise<string>((resolve) => {
      child.stdout.on('data', (text: Buffer) => {
        out += text.toString();
        const found = /"url":"([^"]+)"/.exec(out)?.[1];
        if (found !== undefined) resolve(found);
      });
    });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(out).toContain('"signal":"SIGTERM"');
  });
});
