import { expect, it } from 'vitest';
import { example, json, scriptedFetch } from '../../test/scripted-fetch.ts';
import { createShopperClient } from '../index.ts';

const upload = async (...[file, details]: [Blob, { purpose: 'claimProof'; fileName?: string }]) => {
  const { fetch, attempts } = scriptedFetch(json(example('Upload'), 201));
  const client = createShopperClient({ baseUrl: 'https://api.test', publishableKey: 'pk_1', fetch });
  await client.uploads.create(file, details);
  const [attempt] = attempts;
  if (!attempt) throw new Error('Nothing was sent');
  return attempt;
};

const parse = async (attempt: { headers: Headers; body: string }) =>
  new Response(attempt.body, { headers: { 'content-type': attempt.headers.get('content-type') ?? '' } }).formData();

it('sends a form with the purpose, the file under its name, and a key of idempotency', async () => {
  const attempt = await upload(new File(['bytes'], 'broken.png', { type: 'image/png' }), { purpose: 'claimProof' });
  expect(attempt.headers.get('content-type')).toMatch(/^multipart\/form-data; ?boundary=/);
  expect(attempt.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
  const form = await parse(attempt);
  expect([...form.keys()]).toEqual(['purpose', 'file']);
  expect(form.get('purpose')).toBe('claimProof');
  const file = form.get('file') as File;
  expect([file.name, file.type, await file.text()]).toEqual(['broken.png', 'image/png', 'bytes']);
});

it('names a Blob as told, or somehow', async () => {
  const name = async (details: { purpose: 'claimProof'; fileName?: string }) => {
    const attempt = await upload(new Blob(['x']), details);
    return ((await parse(attempt)).get('file') as File).name;
  };
  expect(await name({ purpose: 'claimProof', fileName: 'scan.pdf' })).toBe('scan.pdf');
  expect(await name({ purpose: 'claimProof' })).toBe('upload');
});
