import type { Core } from '@aftercart/client/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AftercartConnection, SessionState, SharedThing, Size, Theme } from '../../internal/connection.ts';
import type { MessageOverrides } from '../../internal/messages.ts';
import type { LinkHost, ProviderLink } from './provider.link.ts';

/** What the controller asks of its element. */
export interface ProviderHost extends ReactiveControllerHost, LinkHost {
  readonly locale: string;
  readonly theme: Theme;
  readonly size: Size;
  readonly messages: MessageOverrides;
}

/** A provider's connection: what it knows it tells at once, what needs the server waits for the link. */
export class ProviderController implements ReactiveController {
  readonly #host: ProviderHost;
  readonly #changed: () => void;
  readonly #shared = new Map<string, SharedThing>();
  #state: SessionState | undefined;
  #link: ProviderLink | undefined;
  #core: Promise<Core> | undefined;

  /** @param changed called when the shopper turns out to be signed in or out. */
  constructor(host: ProviderHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostDisconnected(): void {
    for (const thing of this.#shared.values()) thing.close();
  }

  /** A picture of the present state, new each time. */
  connection(): AftercartConnection {
    const host = this.#host;
    const { publishableKey, locale, theme, size, messages, getToken, sessionUrl } = host;
    return {
      publishableKey,
      session: this.#state ?? (getToken || sessionUrl ? 'pending' : 'signed-out'),
      locale,
      theme,
      size,
      messages,
      core: () => this.#loadCore(),
      coreAs: async (credential) => (await this.#load()).coreAs(credential),
      server: host,
      signIn: () => this.signIn(),
      shared: <Thing extends SharedThing>(name: string, make: () => Thing) => {
        const thing = this.#shared.get(name) ?? make();
        this.#shared.set(name, thing);
        // Who asks by the name knows what is kept there.
        return thing as Thing;
      },
    };
  }

  /** Forgets the session and the transport; the next use begins anew. */
  reset(): void {
    this.#core = undefined;
    this.#state = undefined;
    this.#link?.reset();
    for (const thing of this.#shared.values()) thing.restart();
  }

  async signIn(): Promise<boolean> {
    const link = await this.#load();
    return this.#state === 'signed-in' || link.signIn();
  }

  #loadCore(): Promise<Core> {
    const loading = (this.#core ??= this.#load().then((link) => link.createCore()));
    loading.catch(() => {
      if (this.#core === loading) this.#core = undefined;
    });
    return loading;
  }

  async #load(): Promise<ProviderLink> {
    const part = await import('./provider.link.ts');
    return (this.#link ??= new part.ProviderLink(this.#host, (signedIn) => {
      const state = signedIn ? 'signed-in' : 'signed-out';
      if (state === this.#state) return;
      this.#state = state;
      this.#changed();
    }));
  }
}
