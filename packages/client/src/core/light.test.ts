import { getReturn } from '@aftercart/contract/operations';
import { getReturn as lightGetReturn } from '@aftercart/contract/operations/light';
import { expect, it } from 'vitest';
import { example, json, scriptedFetch } from '../../test/scripted-fetch.ts';
import type { Core } from './core.ts';
import { createCore } from './light.ts';

const coreFor = (answer: unknown): Core => {
  const { fetch } = scriptedFetch(json(answer));
  return createCore({ baseUrl: 'https://api.test', credential: () => 'pk_1', fetch, retries: 0 });
};
const call = { params: { returnId: 'ret_1' } } as const;

it('answers with the value as it came, with what a newer server has added', async () => {
  const answer = { ...example('Return'), surprise: 1 };
  expect(await coreFor(answer).request(lightGetReturn, call)).toEqual(answer);
});

it.each([
  ['a number is missing', { ...example('Return'), number: undefined }],
  ['a line is of another shape', { ...example('Return'), lines: [{ ...example('Return').lines[0], quantity: 1.5 }] }],
  ['it is a list', []],
])('refuses in the words of the full client: %s', async (_, answer) => {
  const full = await coreFor(answer).request(getReturn, call).catch(String);
  expect(full).toContain('breaks the contract at /');
  expect(await coreFor(answer).request(lightGetReturn, call).catch(String)).toBe(full);
});
