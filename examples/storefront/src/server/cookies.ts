import { createHmac, timingSafeEqual } from 'node:crypto';

/** The cookies of a request, by name. */
export function readCookies(header: string | null): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0) cookies.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  return cookies;
}

/** A `Set-Cookie` for a value that scripts need not read. `maxAge` in seconds, 0 removes it. */
export function writeCookie(name: string, value: string, maxAge: number): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}`;
}

/**
 * Puts a value into a cookie so that only the holder of the key could have written it. The name is sealed with it: what
 * was given as one cookie is worth nothing as another.
 */
export function seal(name: string, value: unknown, key: string): string {
  const body = Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${body}.${signature(name, body, key)}`;
}

/** The sealed value, or null where the cookie was not written with this key. */
export function unseal(name: string, cookie: string | undefined, key: string): unknown {
  const [body, signed] = (cookie ?? '').split('.');
  if (!body || !signed) return null;
  const expected = Buffer.from(signature(name, body, key));
  const given = Buffer.from(signed);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString()) as unknown;
  } catch {
    return null;
  }
}

function signature(name: string, body: string, key: string): string {
  return createHmac('sha256', key).update(`${name}=${body}`).digest('base64url');
}
