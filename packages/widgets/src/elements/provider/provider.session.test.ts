import { describe, expect, test, vi } from 'vitest';
import { sessionFrom, sessionOf } from './provider.session.ts';

describe('sessionOf', () => {
  test.each([['token'], [{ token: 'token' }]])(
    'gives the token of %j, and asks once for all who want it',
    async (answer) => {
      const source = vi.fn(() => Promise.resolve(answer));
      const session = sessionOf(source, 'pk_1');
      expect(await Promise.all([session(), session()])).toEqual(['token', 'token']);
      expect(source).toHaveBeenCalledTimes(1);
    },
  );

  test.each([[null], [undefined], ['']])('%s means signed out, and is not asked again at once', async (answer) => {
    const source = vi.fn(() => answer);
    const session = sessionOf(source, 'pk_1');
    expect([await session(), await session()]).toEqual(['pk_1', 'pk_1']);
    expect(source).toHaveBeenCalledTimes(1);
  });

  test('a source that failed is asked again', async () => {
    const source = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new TypeError('offline'))
      .mockResolvedValueOnce('token');
    const session = sessionOf(source, 'pk_1');
    await expect(session()).rejects.toThrow('offline');
    expect(await session()).toBe('token');
  });
});

describe('sessionFrom', () => {
  test('posts with the shop’s own cookies', async () => {
    const fetcher = vi
      .fn<typeof fetch>()
      .mockResolvedValue(Response.json({ token: 'abc', expiresAt: '2026-11-20T10:00:00Z' }));
    expect(await sessionOf(sessionFrom('/session', fetcher), 'pk_1')()).toBe('abc');
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
