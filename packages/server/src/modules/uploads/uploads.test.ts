import type { UploadPurpose } from '@aftercart/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../lib/result.ts';
import { createMemoryStorage } from '../../ports/file-storage.ts';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { claimUploads, findTwins } from './index.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const stored = new Set<string>();
const memory = createMemoryStorage();
const files: typeof memory = {
  ...memory,
  put: async (key, bytes) => {
    stored.add(key);
    await memory.put(key, bytes);
  },
  remove: async (key) => {
    stored.delete(key);
    await memory.remove(key);
  },
};

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ ports: { files } });
});
afterAll(() => server.close());

const form = (bytes: Uint8Array<ArrayBuffer> = PNG, name = 'photo.png', purpose = 'returnEvidence') => {
  const data = new FormData();
  data.set('file', new File([bytes], name, { type: 'text/html' }));
  data.set('purpose', purpose);
  return data;
};
const upload = async (as: string, bytes?: Uint8Array<ArrayBuffer>, purpose: UploadPurpose = 'returnEvidence') => {
  const answer = await server.request('POST /v1/uploads', { as, body: form(bytes, 'photo.png', purpose) });
  expect(answer.status).toBe(201);
  return (answer.body as { id: string }).id;
};
const unique = () => Uint8Array.from([...PNG, ...crypto.getRandomValues(new Uint8Array(8))]);

describe('an upload', () => {
  it('is told by its bytes, kept and given back as it was', async () => {
    const as = await server.shopperToken('cus_1');
    const answer = await server.request('POST /v1/uploads', { as, body: form(PNG, '../小票.png') });
    expect(answer.body).toMatchObject({
      purpose: 'returnEvidence',
      fileName: '小票.png',
      contentType: 'image/png',
      bytes: PNG.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const { id } = answer.body as { id: string };
    const read = await server.call('getUpload', { as, params: { uploadId: id } });
    expect(read.body).toEqual(answer.body);
    const content = await server.fetch(`GET /v1/uploads/${id}/content`, { as });
    expect(new Uint8Array(await content.arrayBuffer())).toEqual(PNG);
  });

  it('can do nothing in a browser but be saved', async () => {
    const as = await server.shopperToken('cus_1');
    const { headers } = await server.fetch(`GET /v1/uploads/${await upload(as)}/content`, { as });
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `attachment; filename="photo.png"; filename*=UTF-8''photo.png`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  it.each([
    ['a page named like a picture', new TextEncoder().encode('<html><script>'), 422, 'upload_rejected'],
    ['an empty file', new Uint8Array(), 422, 'upload_rejected'],
  ])('is refused for %s', async (_name, bytes, status, code) => {
    const before = new Set(stored);
    const answer = await server.request('POST /v1/uploads', { as: server.sk, body: form(bytes) });
    expect(answer.problem).toMatchObject({ status, code, errors: [{ pointer: '/file' }] });
    expect(stored).toEqual(before);
  });

  it('is refused beyond the size limit, declared or not, before it is read to the end', async () => {
    const merchant = await server.addMerchant();
    await server.changeSettings('uploads', { maxBytes: 1024 }, merchant);
    const slightlyMore = Uint8Array.from([...PNG, ...new Uint8Array(1024)]);
    const small = await server.request('POST /v1/uploads', { as: merchant.sk, body: form(slightlyMore) });
    expect(small.problem).toMatchObject({ status: 413, code: 'payload_too_large' });

    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const response = await server.app.fetch(
      new Request('http://localhost/v1/uploads', {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${merchant.sk}`,
          'Idempotency-Key': 'endless',
          'Content-Type': 'multipart/form-data; boundary=x',
        },
        body: endless,
        duplex: 'half',
      } as RequestInit),
    );
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(10);
  });

  it('takes only what the shop allows', async () => {
    const merchant = await server.addMerchant();
    await server.changeSettings('uploads', { types: ['application/pdf'] }, merchant);
    const answer = await server.request('POST /v1/uploads', { as: merchant.sk, body: form() });
    expect(answer.problem?.code).toBe('upload_rejected');
  });

  it.each([
    ['no purpose', () => form(PNG, 'a.png', ''), '/purpose'],
    ['another purpose', () => form(PNG, 'a.png', 'avatar'), '/purpose'],
    [
      'text in place of the file',
      () => {
        const data = form();
        data.set('file', 'text');
        return data;
      },
      '/file',
    ],
    [
      'an unknown field',
      () => {
        const data = form();
        data.set('path', '/etc');
        return data;
      },
      '/path',
    ],
  ])('is refused with %s', async (_name, make, pointer) => {
    const answer = await server.request('POST /v1/uploads', { as: server.sk, body: make() });
    expect(answer.problem).toMatchObject({ code: 'validation_failed', errors: [{ pointer }] });
  });

  it('must come as a form', async () => {
    const answer = await server.request('POST /v1/uploads', { as: server.sk, body: { file: 'x' } });
    expect(answer.problem?.code).toBe('unsupported_media_type');
  });

  it('is kept once when its request is repeated, and another file needs another key', async () => {
    const as = await server.shopperToken('cus_1');
    const send = (bytes: Uint8Array<ArrayBuffer>) =>
      server.request('POST /v1/uploads', { as, key: 'one-photo', body: form(bytes) });
    const first = await send(PNG);
    const count = stored.size;
    const again = await send(PNG);
    expect(again.text).toBe(first.text);
    expect(stored.size).toBe(count);
    expect((await send(unique())).problem?.code).toBe('idempotency_key_reused');
    expect(stored.size).toBe(count);
  });
});

describe('a file and its owner', () => {
  it('belong together for guests by their order', async () => {
    const guest = await server.guestToken('ord_1');
    const uploadId = await upload(guest);
    expect((await server.call('getUpload', { as: guest, params: { uploadId } })).status).toBe(200);
    for (const as of [await server.guestToken('ord_2'), await server.shopperToken('cus_1')]) {
      expect((await server.call('getUpload', { as, params: { uploadId } })).status).toBe(404);
      expect((await server.request(`GET /v1/uploads/${uploadId}/content`, { as })).status).toBe(404);
    }
    expect(
      (await server.call('getUpload', { as: await server.staffToken('agent'), params: { uploadId } })).status,
    ).toBe(200);
  });
});

describe('claiming', () => {
  const caller = (customerId: string) => ({
    kind: 'shopper' as const,
    merchantId: server.merchantId,
    customerId,
    orderIds: null,
    caseIds: null,
    widgets: null,
    jti: 'ses_1',
    expiresAt: server.clock.now(),
  });
  const claim = (uploadIds: string[], usedBy: string, purpose: UploadPurpose = 'returnEvidence', who = 'cus_1') =>
    server.database.inTransaction((tx) =>
      claimUploads(tx, { caller: caller(who), merchantId: server.merchantId, uploadIds, purpose, usedBy }),
    );

  it('ties a file to one thing and keeps it for good', async () => {
    const id = await upload(await server.shopperToken('cus_1'));
    expect(await claim([id], 'ret_1')).toEqual(ok(undefined));
    expect(await claim([id], 'ret_1')).toEqual(ok(undefined));
    expect(await claim([id], 'ret_2')).toMatchObject({ ok: false, code: 'validation_failed' });
    server.clock.advance({ days: 8 });
    await server.runDue();
    expect((await server.call('getUpload', { as: server.sk, params: { uploadId: id } })).status).toBe(200);
  });

  it('refuses what is another’s, was sent for something else or is not there', async () => {
    const id = await upload(await server.shopperToken('cus_1'));
    for (const refused of [
      await claim([id], 'ret_1', 'returnEvidence', 'cus_2'),
      await claim([id], 'clm_1', 'claimProof'),
      await claim([id, 'upl_none'], 'ret_1'),
    ]) {
      expect(refused).toMatchObject({ ok: false, code: 'validation_failed' });
    }
    expect(await claim([id], 'ret_1')).toEqual(ok(undefined));
  });

  it('sees the same picture used for another claim', async () => {
    const bytes = unique();
    const first = await upload(await server.shopperToken('cus_1'), bytes, 'claimProof');
    const second = await upload(await server.shopperToken('cus_2'), bytes, 'claimProof');
    expect(await findTwins(server.database.db, server.merchantId, [second])).toEqual([]);
    await claim([first], 'clm_1', 'claimProof');
    expect(await findTwins(server.database.db, server.merchantId, [second])).toEqual([
      { id: second, twinId: first, twinUsedBy: 'clm_1' },
    ]);
  });
});

it('removes a file that nobody named within a week', async () => {
  const id = await upload(server.sk);
  const key = `${server.merchantId}/${id}`;
  expect(stored).toContain(key);
  server.clock.advance({ days: 7, seconds: 1 });
  await server.runDue();
  expect(stored).not.toContain(key);
  expect((await server.call('getUpload', { as: server.sk, params: { uploadId: id } })).status).toBe(404);
});
