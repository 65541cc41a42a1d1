import type { StaffRole } from '@aftercart/contract';

/** Who asks, taken from the credential on trust: these are mocks. */
export type Caller = { kind: 'publishable' | 'shopper' | 'secret' } | { kind: 'staff'; role: StaffRole };

const encode = (value: object): string =>
  btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** A session token that mocks understand and no server accepts. It lives for an hour. */
export const mockToken = (claims: { audience: 'shopper' } | { audience: 'staff'; role: StaffRole }): string => {
  const { audience, ...rest } = claims;
  return `${encode({ alg: 'none' })}.${encode({ aud: audience, ...rest, iat: 0, exp: 3600 })}.mock`;
};

const claimsOf = (token: string): { aud?: unknown; role?: StaffRole } => {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    return JSON.parse(atob(payload)) as { aud?: unknown; role?: StaffRole };
  } catch {
    return {};
  }
};

/** The caller of a request, or null when it carries no credential. Any other token than ours is a shopper's. */
export const callerOf = (request: Request): Caller | null => {
  const token = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token === undefined) return null;
  if (token.startsWith('pk_')) return { kind: 'publishable' };
  if (token.startsWith('sk_')) return { kind: 'secret' };
  const { aud, role } = claimsOf(token);
  return aud === 'staff' ? { kind: 'staff', role: role ?? 'agent' } : { kind: 'shopper' };
};
