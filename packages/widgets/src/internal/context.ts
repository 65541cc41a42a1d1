import type { AftercartConnection } from './connection.ts';

/**
 * The web components context protocol, for our one context. The event carries plain data and the key is a string, so that elements
 * and provider find each other across shadow roots and even when two copies of the library share a page.
 */
export const connectionContext = 'aftercart-connection';

export type ConnectionCallback = (connection: AftercartConnection, unsubscribe?: () => void) => void;

export class ConnectionRequestEvent extends Event {
  readonly context = connectionContext;
  readonly callback: ConnectionCallback;
  readonly subscribe = true;

  constructor(callback: ConnectionCallback) {
    super('context-request', { bubbles: true, composed: true });
    this.callback = callback;
  }
}

/** Sent by a provider that has just connected, for elements that asked before it was upgraded. */
export const providerConnected = 'aftercart-provider-connected';
