import { expect, it } from 'vitest';
import { createVault, randomBytes, toBase64Url, utf8 } from '../../lib/crypto.ts';
import { signToken } from '../../lib/signed-token.ts';
import { openCaseLink, signCaseLink } from './case-link.policy.ts';

const vault = await createVault(randomBytes(32));
const now = new Date('2026-01-15T08:00:00Z');
const link = { merchantId: 'mer_1', caseId: 'cas_1', expiresAt: new Date('2026-07-14T08:00:00Z') };

it('opens its own links until they expire', async () => {
  const token = await signCaseLink(vault, link);
  expect(await openCaseLink(vault, token, now)).toEqual(link);
  expect(await openCaseLink(vault, token, link.expiresAt)).toBeNull();
});

it('opens nothing that was made or changed elsewhere, nor for another purpose', async () => {
  const token = await signCaseLink(vault, link);
  const [, mark] = token.split('.');
  const payload = ['mer_1', 'cas_2', 9_999_999_999];
  const orderLink = await signToken(vault, { prefix: 'olk_', context: 'order-link' }, payload);
  for (const forged of [
    await signCaseLink(await createVault(randomBytes(32)), link),
    `clk_${toBase64Url(utf8(JSON.stringify(payload)))}.${mark}`,
    orderLink,
    orderLink.replace('olk_', 'clk_'),
    `${token}0`,
    'clk_.',
    '',
  ]) {
    expect(await openCaseLink(vault, forged, now)).toBeNull();
  }
});
