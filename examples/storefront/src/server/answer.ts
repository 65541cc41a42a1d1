import { commonHeaders } from './headers.ts';

/** A refusal that the shop's own pages understand. */
export interface Refusal {
  error: string;
  message: string;
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'private, no-store', ...commonHeaders, ...headers },
  });
}

export function refusal(status: number, error: string, message: string): Response {
  return json({ error, message } satisfies Refusal, status);
}

export function redirect(location: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location, 'cache-control': 'private, no-store', ...commonHeaders });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}

/** The JSON object of a request, or null: small ones only, nothing that the shop takes is long. */
export async function readObject(request: Request): Promise<Record<string, unknown> | null> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return null;
  try {
    const body: unknown = JSON.parse(await request.text());
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
