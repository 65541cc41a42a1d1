import type { Core } from '@aftercart/client/core';
import type { Event as AftercartEvent } from '@aftercart/contract';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { AftercartConnection } from './connection.ts';
import { subscribe } from './events.ts';
import { type Failure, failureOf } from './failure.ts';

export type ReadingStatus = 'pending' | 'signed-out' | 'failed' | 'ready';

export interface ReadingHost extends ReactiveElement {
  readonly connection: AftercartConnection | undefined;
}

export interface ReadingOptions<Data> {
  /** Names what is read; another name begins anew. Empty: there is nothing to read yet. */
  readonly subject: () => string;
  readonly read: (core: Core, call: { readonly signal: AbortSignal; readonly signedIn: boolean }) => Promise<Data>;
  readonly arrived: (data: Data) => void;
  /** Whether an event has made what was read old. */
  readonly concerns: (event: AftercartEvent) => boolean;
  /** Whether there is something to show to somebody who is not signed in. */
  readonly openToAll?: boolean;
}

/** An element that finds no provider in this time will hardly find one: better say so than load for ever. */
const patience = 5_000;

/** One change is several events; they come together. */
const settleMs = 150;

/**
 * What an element reads from the server: once its provider and subject are known, again after events that concern it, and again when the
 * network is back. What is shown stays while it is read again.
 */
export class ReadingController<Data> implements ReactiveController {
  status: ReadingStatus = 'pending';
  failure: Failure | null = null;

  readonly #host: ReadingHost;
  readonly #options: ReadingOptions<Data>;
  #connection: AftercartConnection | undefined;
  #core: Promise<Core> | undefined;
  #subject = '';
  #running: AbortController | undefined;
  #unsubscribe: (() => void) | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReadingHost, options: ReadingOptions<Data>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    this.#waiting = setTimeout(() => {
      if (!this.#host.connection) this.#become('failed', failureOf(undefined));
    }, patience);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    clearTimeout(this.#waiting);
    clearTimeout(this.#settling);
    this.#settling = undefined;
    this.#running?.abort();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#connection = undefined;
    this.#core = undefined;
  }

  hostUpdate(): void {
    const { connection } = this.#host;
    const subject = this.#options.subject();
    if (!connection || !subject || (connection === this.#connection && subject === this.#subject)) return;
    const isOther = subject !== this.#subject;
    this.#connection = connection;
    this.#subject = subject;
    if (connection.session === 'signed-out' && !this.#options.openToAll) {
      this.#running?.abort();
      this.#core = undefined;
      this.status = 'signed-out';
      return;
    }
    // The transport is another one after every change of server or shopper, and the same after one of theme or language.
    const core = connection.core();
    core.catch(() => undefined);
    if (core === this.#core && !isOther) return;
    this.#core = core;
    this.status = 'pending';
    void this.#read();
  }

  /** Reads again and shows what is there meanwhile. */
  refresh(): Promise<void> {
    return this.#read();
  }

  /** Reads again after a failure. */
  readonly retry = (): void => {
    this.#become('pending', null);
    void this.#read();
  };

  async #read(): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    try {
      const { connection } = this.#host;
      if (!connection) throw new Error('There is no <aftercart-provider> around it');
      const signedIn = await connection.signIn();
      if (signal.aborted) return;
      if (!signedIn && !this.#options.openToAll) {
        this.#become('signed-out', null);
        return;
      }
      // Before reading: what happens in between is not missed.
      if (signedIn) this.#unsubscribe ??= subscribe(connection, this.#happened);
      const data = await this.#options.read(await connection.core(), { signal, signedIn });
      if (signal.aborted) return;
      this.#options.arrived(data);
      this.#become('ready', null);
    } catch (error) {
      if (signal.aborted) return;
      const failure = failureOf(error);
      if (failure.kind === 'signed-out') this.#become('signed-out', null);
      // What was read before is better than an error.
      else if (this.status === 'pending') this.#become('failed', failure);
    }
  }

  #become(status: ReadingStatus, failure: Failure | null): void {
    this.status = status;
    this.failure = failure;
    this.#host.requestUpdate();
  }

  readonly #happened = (event: AftercartEvent): void => {
    if (!this.#options.concerns(event)) return;
    this.#settling ??= setTimeout(() => {
      this.#settling = undefined;
      void this.#read();
    }, settleMs);
  };

  readonly #online = (): void => {
    if (this.status === 'failed') this.retry();
    else if (this.status === 'ready') void this.#read();
  };
}
