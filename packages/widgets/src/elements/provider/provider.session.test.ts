import { describe, expect, test, vi } from 'vitest';
import { Session, sessionFrom } from './provider.session.ts';

describe('Session', () => {
  test('asks once for all who want to know at once', async () => {
    const source = vi.fn(() => Promise.resolve('token'));
    const session = new Session(source);
    expect(await Promise.all([session.token(), session.token(), session.token()])).toEqual(['token', 'token', 'token']);
    expect(source).toHaveBeenCalledTimes(1);
  });

  test('the token that told who is there serves the first request too', async () => {
    let count = 0;
    const session = new Session(() => `token ${++count}`);
    expect(await session.signedIn()).toBe(true);
    expect(await session.signedIn()).toBe(true);
    expect(await session.token()).toBe('token 1');
    expect(await session.token()).toBe('token 2');
  });

  test.each([[null], [undefined], ['']])('%s means signed out, and is not asked again at once', async (answer) => {
    const source = vi.fn(() => answer);
    const session = new Session(source);
    expect(await session.signedIn()).toBe(false);
    expect(await session.token()).toBeNull();
    expect(source).toHaveBeenCalledTimes(1);
  });

  test('a source that failed is asked again', async () => {
    const source = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new TypeError('offline'))
      .mockResolvedValueOnce('token');
    const session = new Session(source);
    await expect(session.signedIn()).rejects.toThrow('offline');
    expect(await session.signedIn()).toBe(true);
  });
});

describe('sessionFrom', () => {
  test('posts with the shop’s own cookies', async () => {
    const fetcher = vi
      .fn<typeof fetch>()
      .mockResolvedValue(Response.json({ token: 'abc', expiresAt: '2026-11-20T10:00:00Z' }));
    expect(await new Session(sessionFrom('/session', fetcher)).token()).toBe('abc');
    expect(fetcher).toHaveBeenCalledWith(
      '/session',
      expect.objectContaining({ method: 'POST', credentials: 'include' }),
    );
  });

  test.each([401, 403, 404])('%i says that nobody is signed in', async (status) => {
    const source = sessionFrom('/session', () => Promise.resolve(new Response(null, { status })));
    expect(await source()).toBeNull();
  });

  test('anything else is a failure, not a sign-out', async () => {
    const source = sessionFrom('/session', () => Promise.resolve(new Response(null, { status: 500 })));
    await expect(source()).rejects.toThrow('500');
  });
});
