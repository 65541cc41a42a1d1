import type { Credential } from '@aftercart/client/core';
import { createTokenSource } from '@aftercart/client/core/light';

/** What a session endpoint or `getToken` gives. The token's own claims say how long it lives. */
export type TokenAnswer = string | { readonly token: string } | null | undefined;
export type TokenSource = () => TokenAnswer | Promise<TokenAnswer>;

/** Nobody signed in: asked again after this long, because shops sign in without reloading the page. */
const signedOutFor = 60_000;

/** Gives the shopper's session token, or while nobody is signed in the publishable key. */
export const sessionOf = (source: TokenSource, publishableKey: string): Credential => {
  let signedOutUntil = 0;
  return createTokenSource(async () => {
    if (performance.now() < signedOutUntil) return publishableKey;
    const answer = await source();
    const token = typeof answer === 'string' ? answer : answer?.token;
    if (token) return token;
    signedOutUntil = performance.now() + signedOutFor;
    return publishableKey;
  });
};

/** Asks the shop's own endpoint. Its 401, 403 and 404 say that nobody is signed in; anything else is a failure. */
export function sessionFrom(url: string, fetcher: typeof fetch): TokenSource {
  return async () => {
    const response = await fetcher(url, {
      method: 'POST',
      credentials: 'include',
      headers: { accept: 'application/json' },
    });
    if ([401, 403, 404].includes(response.status)) return null;
    if (!response.ok) throw new Error(`The session endpoint answered ${response.status}`);
    return (await response.json()) as TokenAnswer;
  };
}
