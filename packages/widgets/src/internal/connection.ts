import type { Core } from '@aftercart/client/core';
import type { Event as AftercartEvent } from '@aftercart/contract';
import type { MessageOverrides } from './messages.ts';

export type Theme = 'light' | 'dark' | 'auto';
export type Size = 'default' | 'large';

/** `pending` until somebody needed to know; then whether a session token was given. */
export type SessionState = 'pending' | 'signed-in' | 'signed-out';

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
  /** Asks for a session once and tells whether there is one; never rejects for a missing session. */
  signIn(): Promise<boolean>;
  /** Joins the page's one event stream, which runs while it has listeners and the page is visible. */
  subscribe(listener: (event: AftercartEvent) => void): () => void;
}
