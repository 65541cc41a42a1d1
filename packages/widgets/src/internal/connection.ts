import type { Core, Credential } from '@aftercart/client/core';
import type { MessageOverrides } from './messages.ts';

export type Theme = 'light' | 'dark' | 'auto';
export type Size = 'default' | 'large';

/** `pending` until somebody needed to know; then whether a session token was given. */
export type SessionState = 'pending' | 'signed-in' | 'signed-out';

/** Begins anew when the shopper or the server is another one. */
export interface SharedThing {
  restart(): void;
  close(): void;
}

/** Where the API is, without `/v1`, and what asks it; the browser's own `fetch` unless given. */
interface Server {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch | undefined;
}

/** What a provider gives to the elements below it. A new object is given after each change, so that it can be compared by identity. */
export interface AftercartConnection {
  readonly publishableKey: string;
  readonly session: SessionState;
  /** BCP 47 tag set on the provider, or empty to follow the page. */
  readonly locale: string;
  readonly theme: Theme;
  readonly size: Size;
  readonly messages: MessageOverrides;
  /** Loads the transport on first use. Rejects when it cannot be loaded; the next call tries again. */
  core(): Promise<Core>;
  /** A transport of its own that does not speak for the shopper but with another credential; the publishable key unless it is given. */
  coreAs(credential?: Credential): Promise<Core>;
  /**
   * For what everybody may know, with the publishable key and without transport and session: what stands on a page by the hundred must
   * not cost more than the text it shows. Whoever asks checks the answer, and puts up with there being none.
   */
  readonly server: Server;
  /** Asks for a session once and tells whether there is one; never rejects for a missing session. */
  signIn(): Promise<boolean>;
  /**
   * What the elements of a provider have together, e.g. the event stream: made by the first that asks for it and closed when the
   * provider leaves the page. The provider itself need not know what it is.
   */
  shared<Thing extends SharedThing>(name: string, make: () => Thing): Thing;
}
