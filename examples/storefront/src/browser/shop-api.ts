/** A refusal of the shop's own server, in words for the person at the screen. */
export class ShopError extends Error {
  override name = 'ShopError';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export function getJson<Body>(path: string, signal?: AbortSignal): Promise<Body> {
  return send<Body>(path, signal ? { signal } : {});
}

export function postJson<Body>(path: string, body: unknown): Promise<Body> {
  return send<Body>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function send<Body>(path: string, init: RequestInit): Promise<Body> {
  const response = await fetch(path, { ...init, credentials: 'same-origin' });
  const body = (await response.json().catch(() => null)) as unknown;
  if (!response.ok) {
    const { error, message } = (body ?? {}) as { error?: string; message?: string };
    throw new ShopError(response.status, error ?? 'unknown', message ?? '');
  }
  return body as Body;
}
