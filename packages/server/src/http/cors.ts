/**
 * Browsers may call from the origins that merchants list in their settings. The preflight carries no credential, so it is
 * answered for any merchant's origin; the request itself is then held to its own merchant's list.
 */
const EXPOSED = 'X-Request-Id, Idempotency-Replayed, Retry-After, Location';
const ALLOWED_HEADERS = 'Authorization, Content-Type, Idempotency-Key, Last-Event-ID, X-Request-Id, Accept-Language';
const ALLOWED_METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE';
const PREFLIGHT_SECONDS = '7200';

/** The origin of a cross-site browser request; null for servers and for pages of this very host. */
export const foreignOrigin = (request: Request): string | null => {
  const origin = request.headers.get('origin');
  if (origin === null) return null;
  const host = request.headers.get('host') ?? new URL(request.url).host;
  try {
    return new URL(origin).host === host ? null : origin;
  } catch {
    // "null" is what sandboxed frames and files send: foreign, and in nobody's list.
    return origin;
  }
};

export const isPreflight = (request: Request): boolean =>
  request.method === 'OPTIONS' && request.headers.has('access-control-request-method');

export const preflightResponse = (origin: string | null, allowed: boolean): Response => {
  const headers = new Headers({ Vary: 'Origin, Access-Control-Request-Headers' });
  if (origin !== null && allowed) {
    headers.set('Access-Control-Allow-Origin', origin);
    headers.set('Access-Control-Allow-Methods', ALLOWED_METHODS);
    headers.set('Access-Control-Allow-Headers', ALLOWED_HEADERS);
    headers.set('Access-Control-Max-Age', PREFLIGHT_SECONDS);
  }
  return new Response(null, { status: 204, headers });
};

/** Lets the page at `origin` read a response, problems included. No cookies are ever involved. */
export const corsHeaders = (origin: string): Record<string, string> => ({
  'Access-Control-Allow-Origin': origin,
  'Access-Control-Expose-Headers': EXPOSED,
});
