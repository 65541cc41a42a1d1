import { type PropertyDeclarations, type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import type { AftercartConnection, Size, Theme } from '../../internal/connection.ts';
import { type ConnectionRequestEvent, connectionContext, providerConnected } from '../../internal/context.ts';
import type { MessageOverrides } from '../../internal/messages.ts';
import { adoptInPage } from '../../internal/page-style.ts';
import { ProviderController } from './provider.controller.ts';
import type { TokenSource } from './provider.session.ts';
import { providerStyles } from './provider.styles.ts';

const connectionProperties = ['baseUrl', 'publishableKey', 'sessionUrl', 'getToken', 'fetch'] as const;

/**
 * Wrap it around the other elements, once, as high in the page as you like. It draws nothing and loads nothing until an element needs
 * the server.
 *
 * @summary Gives the elements below it their connection, language and look.
 * @tag aftercart-provider
 * @fires {Event} aftercart-provider-connected - It is in the page and answers the elements below it.
 * @slot - The page's own content with Aftercart elements anywhere in it.
 */
export class AftercartProvider extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    baseUrl: { attribute: 'base-url' },
    publishableKey: { attribute: 'publishable-key' },
    sessionUrl: { attribute: 'session-url' },
    locale: {},
    theme: {},
    size: {},
    getToken: { attribute: false },
    messages: { attribute: false },
    fetch: { attribute: false },
  };

  /** Where the Aftercart API is, e.g. `https://api.example.com`. */
  declare baseUrl: string;
  /** The merchant's publishable key (`pk_…`). It may be seen by everybody. */
  declare publishableKey: string;
  /** The shop's own endpoint that gives the signed-in shopper's session: POST → `{ token, expiresAt }`, 401 when nobody is signed in. */
  declare sessionUrl: string;
  /** Language of the elements as a BCP 47 tag. Empty: that of the page. */
  declare locale: string;
  /** Colour scheme of the elements; `auto` follows the page's own `color-scheme`. */
  declare theme: Theme;
  /** `large` for shoppers who read more easily in larger type. */
  declare size: Size;
  /** Instead of `session-url`: gives the session token, or null when nobody is signed in. */
  declare getToken: TokenSource | undefined;
  /** The merchant's own words: locale → group → key → text. */
  declare messages: MessageOverrides;
  /** Replaces the browser's `fetch`, e.g. in tests. */
  declare fetch: typeof globalThis.fetch | undefined;

  readonly #controller = new ProviderController(this, () => this.#give());
  readonly #subscribers = new Set<() => void>();
  #connection: AftercartConnection | undefined;

  constructor() {
    super();
    this.baseUrl = '';
    this.publishableKey = '';
    this.sessionUrl = '';
    this.locale = '';
    this.theme = 'auto';
    this.size = 'default';
    this.messages = {};
    this.addEventListener('context-request', (event) => this.#answer(event as ConnectionRequestEvent));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptInPage(this, providerStyles);
    this.dispatchEvent(new Event(providerConnected, { bubbles: true, composed: true }));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) return;
    if (connectionProperties.some((name) => changed.has(name))) this.#controller.reset();
    this.#give();
  }

  /** Asks for the session again, e.g. after the shopper has signed in or out without a reload of the page. */
  async refreshSession(): Promise<void> {
    this.#controller.reset();
    this.#give();
    // A shop that cannot tell now is asked again by the next request.
    await this.#controller.signIn().catch(() => false);
  }

  /** A shadow root around a page would have the browser style and lay out all of it once more. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this;
  }

  #answer(event: ConnectionRequestEvent): void {
    if (event.context !== connectionContext || event.composedPath()[0] === this) return;
    event.stopImmediatePropagation();
    const give = (): void => event.callback((this.#connection ??= this.#controller.connection()), leave);
    const leave = (): void => {
      this.#subscribers.delete(give);
    };
    this.#subscribers.add(give);
    give();
  }

  #give(): void {
    this.#connection = undefined;
    for (const give of this.#subscribers) give();
  }
}
