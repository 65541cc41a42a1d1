/**
 * Gives the bearer credential of a request. Called before each request; `rejected` is the credential the server has just
 * called expired, and the answer is then expected to be another one.
 */
export type Credential = (rejected?: string) => string | Promise<string>;

const RENEW_BEFORE_MS = 30_000;

/** How long the token lives, by its own claims. Reads no clock: the visitor's may be hours off. Null for what is no such token. */
export const tokenLifetimeMs = (token: string): number | null => {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const { iat, exp } = JSON.parse(atob(payload)) as { iat?: unknown; exp?: unknown };
    return typeof iat === 'number' && typeof exp === 'number' ? (exp - iat) * 1000 : null;
  } catch {
    return null;
  }
};

/**
 * Keeps the session token of `getToken` until shortly before its end or until a server calls it expired, and asks for a
 * new one once however many requests wait for it.
 *
 * @param getToken fetches a token from the merchant's server. It is told the token that was rejected, if that is why it is
 * asked, so that it does not give the same one from a cache of its own.
 */
export const createTokenSource = (getToken: (rejected?: string) => string | Promise<string>): Credential => {
  let token = '';
  let renewAt = 0;
  let pending: Promise<string> | null = null;

  const renew = async (rejected: string | undefined): Promise<string> => {
    try {
      token = await getToken(rejected);
      // What does not tell its lifetime is asked for each time.
      const lifetime = tokenLifetimeMs(token) ?? 0;
      renewAt = performance.now() + Math.max(lifetime - RENEW_BEFORE_MS, lifetime / 2);
      return token;
    } finally {
      pending = null;
    }
  };

  return (rejected) => {
    if (rejected === token) renewAt = 0;
    return performance.now() < renewAt ? token : (pending ??= renew(rejected));
  };
};
