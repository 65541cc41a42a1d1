import { expect, it } from 'vitest';
import { acceptsAttempts, type GuestChallenge, newGuestCode } from './guest.policy.ts';

const now = new Date('2026-01-15T08:00:00Z');
const challenge: GuestChallenge = {
  id: 'chl_1',
  orderId: 'ord_1',
  codePrint: 'x',
  attempts: 0,
  expiresAt: new Date('2026-01-15T08:10:00Z'),
  usedAt: null,
};

it('makes codes of six digits, leading zeros included', () => {
  const codes = Array.from({ length: 300 }, newGuestCode);
  for (const code of codes) expect(code).toMatch(/^\d{6}$/);
  expect(new Set(codes).size).toBeGreaterThan(290);
});

it.each([
  ['fresh', {}, true],
  ['one attempt left', { attempts: 4 }, true],
  ['no attempt left', { attempts: 5 }, false],
  ['used', { usedAt: now }, false],
  ['at its very end', { expiresAt: now }, false],
])('a challenge that is %s', (_name, change, accepted) => {
  expect(acceptsAttempts({ ...challenge, ...change }, now, 5)).toBe(accepted);
});
