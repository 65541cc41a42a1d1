import type { Session } from '@aftercart/contract';
import { type HttpHandler, HttpResponse, http } from 'msw';
import { mockToken } from '../caller.ts';
import type { Mock } from '../respond.ts';
import type { Behaviour } from '../scenario.ts';
import type { World } from '../world.ts';
import { find, pageOf } from './shared.ts';

/** Where the mocks play the shop's own session endpoint: give it to the provider as `session-url`. */
export const SESSION_PATH = '/aftercart/session';

const guestSession = (world: World): Session => ({
  token: mockToken({ audience: 'shopper' }),
  audience: 'shopper',
  expiresAt: world.inHours(1),
  customerId: null,
  orderIds: world.data.orders.slice(0, 1).map(({ id }) => id),
  caseIds: null,
  role: null,
});

export const sessionMocks = (mock: Mock, world: World, behaviour: Behaviour): HttpHandler[] => [
  http.post(`*${SESSION_PATH}`, () =>
    behaviour.signedIn
      ? HttpResponse.json({ token: mockToken({ audience: 'shopper' }), expiresAt: world.inHours(1) })
      : new HttpResponse(null, { status: 401 }),
  ),

  mock('createSession', ({ body }) => ({
    token: body.role ? mockToken({ audience: 'staff', role: body.role }) : mockToken({ audience: 'shopper' }),
    audience: body.audience,
    expiresAt: world.inHours(1),
    customerId: body.customerId ?? null,
    orderIds: body.orderIds ?? null,
    caseIds: null,
    role: body.role ?? null,
  })),
  mock('createGuestChallenge', () => ({ challengeId: world.nextId('gch'), expiresAt: world.inHours(1) })),
  mock('verifyGuestChallenge', () => guestSession(world)),
  mock('createOrderLink', () => ({ token: 'mock', url: null, expiresAt: world.inHours(24 * 30) })),
  mock('redeemOrderLink', () => guestSession(world)),
  mock('redeemCaseLink', ({ body }) => {
    const { id } = find(world.data.cases, body.token.replace(/^case-/, ''));
    return { ...guestSession(world), orderIds: null, caseIds: [id] };
  }),
  mock('getMe', ({ caller }) => {
    const { me, visitor } = world.data;
    if (caller.kind === 'shopper') return me;
    return { ...visitor, caller: caller.kind, role: caller.kind === 'staff' ? caller.role : null };
  }),

  mock('listSigningKeys', ({ query }) => pageOf(world.data.signingKeys, query)),
  mock('createSigningKey', () => {
    const key = { id: world.nextId('key'), createdAt: world.now() };
    world.data.signingKeys.unshift({ ...key, lastUsedAt: null, revokedAt: null });
    return { ...key, secret: 'bW9jay1zZWNyZXQtb2YtYXQtbGVhc3QtMzItYnl0ZXM' };
  }),
  mock('revokeSigningKey', ({ params }) => {
    find(world.data.signingKeys, params.keyId).revokedAt = world.now();
    return undefined;
  }),
];
