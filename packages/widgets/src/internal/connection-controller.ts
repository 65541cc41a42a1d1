import type { ReactiveController, ReactiveElement } from 'lit';
import type { AftercartConnection } from './connection.ts';
import { ConnectionRequestEvent, providerConnected } from './context.ts';

/** Keeps the nearest provider's connection and updates the host when it changes. */
export class ConnectionController implements ReactiveController {
  current: AftercartConnection | undefined;
  readonly #host: ReactiveElement;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#request();
    document.addEventListener(providerConnected, this.#request);
  }

  hostDisconnected(): void {
    document.removeEventListener(providerConnected, this.#request);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.current = undefined;
  }

  readonly #request = (): void => {
    this.#host.dispatchEvent(
      new ConnectionRequestEvent((connection, unsubscribe) => {
        if (unsubscribe !== this.#unsubscribe) {
          this.#unsubscribe?.();
          this.#unsubscribe = unsubscribe;
        }
        if (connection === this.current) return;
        this.current = connection;
        this.#host.requestUpdate();
      }),
    );
  };
}
