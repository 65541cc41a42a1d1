import type { Core, Credential } from '@aftercart/client/core';
import { createCore } from '@aftercart/client/core/light';
import { sessionFrom, sessionOf, type TokenSource } from './provider.session.ts';

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
  /** Gives the shopper's token, or while nobody is signed in the publishable key. */
  #session: Credential | undefined;

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
    return this.coreAs((rejected) => this.#speaker(rejected));
  }

  /** @param credential who speaks; the publishable key unless it is given. */
  coreAs(credential: Credential = () => this.#host.publishableKey): Core {
    const { baseUrl, fetch } = this.#host;
    return createCore({ baseUrl, credential, fetch });
  }

  async signIn(): Promise<boolean> {
    return (await this.#speaker()) !== this.#host.publishableKey;
  }

  async #speaker(rejected?: string): Promise<string> {
    const { publishableKey, getToken, sessionUrl, fetch: own = fetch } = this.#host;
    const source = getToken ?? (sessionUrl ? sessionFrom(sessionUrl, own) : undefined);
    if (!source) return publishableKey;
    const session = (this.#session ??= sessionOf(source, publishableKey));
    const speaker = await session(rejected);
    // A reset in the meantime has made this answer somebody else's.
    if (session !== this.#session) return this.#speaker();
    this.#learned(speaker !== publishableKey);
    return speaker;
  }
}
