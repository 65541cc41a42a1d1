import type { Core, Credential } from '@aftercart/client/core';
import { createCore, createTokenSource } from '@aftercart/client/core/light';
import { Session, sessionFrom, type TokenSource } from './provider.session.ts';

/** What the link asks of its provider. */
export interface LinkHost {
  readonly baseUrl: string;
  readonly publishableKey: string;
  readonly sessionUrl: string;
  readonly getToken: TokenSource | undefined;
  readonly fetch: typeof globalThis.fetch | undefined;
}

/** The second part of a provider, loaded when an element needs the server: the shopper's session and the transport. */
export class ProviderLink {
  readonly #host: LinkHost;
  readonly #learned: (signedIn: boolean) => void;
  #session: Session | undefined;

  /** @param learned called when the shopper turns out to be signed in or out. */
  constructor(host: LinkHost, learned: (signedIn: boolean) => void) {
    this.#host = host;
    this.#learned = learned;
  }

  /** Forgets the session; the next use begins anew. */
  reset(): void {
    this.#session = undefined;
  }

  /** The shopper speaks, or without a session the publishable key. */
  createCore(): Core {
    return this.coreAs(createTokenSource(async () => (await this.#token()) ?? this.#host.publishableKey));
  }

  /** @param credential who speaks; the publishable key unless it is given. */
  coreAs(credential: Credential = () => this.#host.publishableKey): Core {
    const { baseUrl, fetch: own } = this.#host;
    return createCore({ baseUrl, credential, ...(own && { fetch: own }) });
  }

  signIn(): Promise<boolean> {
    return this.#learn((session) => session.signedIn(), Boolean, false);
  }

  #token(): Promise<string | null> {
    return this.#learn(
      (session) => session.token(),
      (token) => token !== null,
      null,
    );
  }

  /** Asks the session something and tells whether the shopper is signed in. */
  async #learn<Answer>(
    ask: (session: Session) => Promise<Answer>,
    signedIn: (answer: Answer) => boolean,
    without: Answer,
  ): Promise<Answer> {
    const session = this.#source();
    if (!session) return without;
    const answer = await ask(session);
    // A reset in the meantime has made this answer somebody else's.
    if (session !== this.#session) return this.#learn(ask, signedIn, without);
    this.#learned(signedIn(answer));
    return answer;
  }

  #source(): Session | undefined {
    const { getToken, sessionUrl, fetch: own } = this.#host;
    const fetcher: typeof fetch = (...request) => (own ?? fetch)(...request);
    const source = getToken ?? (sessionUrl ? sessionFrom(sessionUrl, fetcher) : undefined);
    this.#session ??= source && new Session(source);
    return this.#session;
  }
}
