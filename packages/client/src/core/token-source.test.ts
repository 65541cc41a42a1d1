import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTokenSource, tokenLifetimeMs } from './token-source.ts';

const encode = (value: object): string =>
  btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const tokenOf = (name: string, seconds: number, iat = 1_000): string =>
  `${encode({ alg: 'HS256' })}.${encode({ name, iat, exp: iat + seconds })}.signature`;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('tokenLifetimeMs', () => {
  it('reads base64url payloads and leaves other texts alone', () => {
    // `>>>?` and `ÿÿ` encode to `-` and `_`, which plain base64 does not know.
    expect(tokenLifetimeMs(tokenOf('>>>?>>>?', 600))).toBe(600_000);
    expect(tokenLifetimeMs('opaque')).toBeNull();
    expect(tokenLifetimeMs('a.b.c')).toBeNull();
    expect(tokenLifetimeMs(`x.${encode({ exp: 5 })}.y`)).toBeNull();
  });
});

describe('createTokenSource', () => {
  it('asks once for any number of requests at the same time', async () => {
    const getToken = vi.fn(() => Promise.resolve(tokenOf('a', 600)));
    const credential = createTokenSource(getToken);
    expect(new Set(await Promise.all([credential(), credential(), credential()])).size).toBe(1);
    await credential();
    expect(getToken).toHaveBeenCalledTimes(1);
  });

  it('renews before the end, counting from when the token came and not by the wall clock', async () => {
    // Issued in 1970 by its own claims: a visitor's clock must not make it look expired.
    const getToken = vi.fn(() => tokenOf(`${getToken.mock.calls.length}`, 600));
    const credential = createTokenSource(getToken);
    const first = await credential();
    vi.advanceTimersByTime(569_000);
    expect(await credential()).toBe(first);
    vi.advanceTimersByTime(1_000);
    expect(await credential()).not.toBe(first);
    expect(getToken).toHaveBeenCalledTimes(2);
  });

  it('gives a token of less than a minute half its life instead of asking every time', async () => {
    const getToken = vi.fn(() => tokenOf('short', 20));
    const credential = createTokenSource(getToken);
    await credential();
    vi.advanceTimersByTime(9_000);
    await credential();
    expect(getToken).toHaveBeenCalledTimes(1);
  });

  it('replaces a rejected token once, and not again for those who were late with the old one', async () => {
    const getToken = vi.fn(() => tokenOf(`${getToken.mock.calls.length}`, 600));
    const credential = createTokenSource(getToken);
    const old = await credential();
    const [fresh, same] = await Promise.all([credential(old), credential(old)]);
    expect(fresh).not.toBe(old);
    expect(same).toBe(fresh);
    expect(await credential(old)).toBe(fresh);
    expect(getToken).toHaveBeenCalledTimes(2);
  });

  it('keeps nothing that has no lifetime, so that a sign-in is noticed', async () => {
    let token = 'pk_1';
    const credential = createTokenSource(() => token);
    expect(await credential()).toBe('pk_1');
    token = tokenOf('a', 600);
    expect(await credential()).toBe(token);
  });

  it('tells getToken which token was rejected', async () => {
    const getToken = vi.fn((_rejected?: string) => tokenOf(`${getToken.mock.calls.length}`, 600));
    const credential = createTokenSource(getToken);
    const old = await credential();
    await credential(old);
    expect(getToken.mock.calls).toEqual([[undefined], [old]]);
  });

  it('asks again after a failure', async () => {
    const getToken = vi.fn<() => Promise<string>>();
    getToken.mockRejectedValueOnce(new Error('the session route is down')).mockResolvedValueOnce(tokenOf('a', 600));
    const credential = createTokenSource(getToken);
    await expect(credential()).rejects.toThrow('session route');
    expect(await credential()).toBe(tokenOf('a', 600));
  });
});
