import { expect, it } from 'vitest';
import { createVault, randomBytes, toBase64Url, utf8 } from '../../lib/crypto.ts';
import { openOrderLink, signOrderLink } from './order-link.policy.ts';

const vault = await createVault(randomBytes(32));
const now = new Date('2026-01-15T08:00:00Z');
const link = { merchantId: 'mer_1', orderId: 'ord_536367', expiresAt: new Date('2026-02-14T08:00:00Z') };

it('opens its own links until they expire', async () => {
  const token = await signOrderLink(vault, link);
  expect(await openOrderLink(vault, token, now)).toEqual(link);
  expect(await openOrderLink(vault, token, link.expiresAt)).toBeNull();
});

it('opens nothing that was made or changed elsewhere', async () => {
  const token = await signOrderLink(vault, link);
  const [, mark] = token.split('.');
  const other = toBase64Url(utf8(JSON.stringify(['mer_1', 'ord_1', 9_999_999_999])));
  const foreign = await signOrderLink(await createVault(randomBytes(32)), link);
  for (const forged of [
    foreign,
    `olk_${other}.${mark}`,
    `${token}.x`,
    token.slice(4),
    'olk_',
    'olk_.',
    '',
    `${token}0`,
  ]) {
    expect(await openOrderLink(vault, forged, now)).toBeNull();
  }
});
