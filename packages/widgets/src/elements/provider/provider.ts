import type { AftercartConnection, Size, Theme } from '../../internal/connection.ts';
import {
  type ConnectionCallback,
  type ConnectionRequestEvent,
  connectionContext,
  providerConnected,
} from '../../internal/context.ts';
import type { MessageOverrides } from '../../internal/messages.ts';
import { adoptInPage } from '../../internal/page-style.ts';
import { ProviderController, type ProviderHost } from './provider.controller.ts';
import type { TokenSource } from './provider.session.ts';
import { providerStyles } from './provider.styles.ts';

const attributes = {
  'base-url': 'baseUrl',
  'publishable-key': 'publishableKey',
  'session-url': 'sessionUrl',
  locale: 'locale',
  theme: 'theme',
  size: 'size',
} as const;

type Settings = Pick<
  AftercartProvider,
  (typeof attributes)[keyof typeof attributes] | 'getToken' | 'messages' | 'fetch'
>;

const initial: Settings = {
  baseUrl: '',
  publishableKey: '',
  sessionUrl: '',
  locale: '',
  theme: 'auto',
  size: 'default',
  getToken: undefined,
  messages: {},
  fetch: undefined,
};

const names = Object.keys(initial) as (keyof Settings)[];

/** What another shopper, or another server, is told by. */
const connectionNames: ReadonlySet<string> = new Set(['baseUrl', 'publishableKey', 'sessionUrl', 'getToken', 'fetch']);

/**
 * Wrap it around the other elements, once, as high in the page as you like. It draws nothing and loads nothing until an element needs
 * the server.
 *
 * @summary Gives the elements below it their connection, language and look.
 * @tag aftercart-provider
 * @attr {string} base-url - Where the Aftercart API is.
 * @attr {string} publishable-key - The merchant's publishable key.
 * @attr {string} session-url - The shop's own endpoint that gives the session.
 * @attr {string} locale - Language of the elements.
 * @attr {'light' | 'dark' | 'auto'} theme - Colour scheme of the elements.
 * @attr {'default' | 'large'} size - Size of the elements' type.
 * @fires {Event} aftercart-provider-connected - It is in the page and answers the elements below it.
 * @slot - The page's own content with Aftercart elements anywhere in it.
 */
export class AftercartProvider extends HTMLElement implements ProviderHost {
  static readonly observedAttributes = Object.keys(attributes);

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
  readonly #subscribers = new Map<ConnectionCallback, () => void>();
  #connection: AftercartConnection | undefined;

  readonly #settings: Settings = { ...initial };
  readonly #changed = new Set<string>();
  #given: Promise<void> = Promise.resolve();

  // A page that shows nothing but summaries of ratings loads this and them, and no more: it does without the weight of a library.
  static {
    for (const name of names) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: AftercartProvider) {
          return this.#settings[name];
        },
        set(this: AftercartProvider, value: unknown) {
          this.#set(name, value);
        },
      });
    }
  }

  constructor() {
    super();
    this.addEventListener('context-request', (event) => this.#answer(event as ConnectionRequestEvent));
  }

  /** Resolves when the elements below know of the latest change. */
  get updateComplete(): Promise<void> {
    return this.#given;
  }

  /** @internal */
  connectedCallback(): void {
    for (const name of names) this.#takeOver(name);
    adoptInPage(this, providerStyles);
    this.dispatchEvent(new Event(providerConnected, { bubbles: true, composed: true }));
  }

  /** @internal */
  disconnectedCallback(): void {
    this.#controller.close();
  }

  /** @internal */
  attributeChangedCallback(attribute: keyof typeof attributes, _old: string | null, value: string | null): void {
    const name = attributes[attribute];
    this.#set(name, value ?? initial[name]);
  }

  /** Asks for the session again, e.g. after the shopper has signed in or out without a reload of the page. */
  async refreshSession(): Promise<void> {
    this.#controller.reset();
    this.#give();
    // A shop that cannot tell now is asked again by the next request.
    await this.#controller.signIn().catch(() => false);
  }

  /** A property that was set before the element was defined hides the one that is here now. */
  #takeOver(name: keyof Settings): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = this[name];
    delete (this as Partial<Settings>)[name];
    this.#set(name, value);
  }

  #set(name: keyof Settings, value: unknown): void {
    if (Object.is(this.#settings[name], value)) return;
    Object.assign(this.#settings, { [name]: value });
    // Whoever asks first gets what is there then.
    if (!this.#connection) return;
    if (this.#changed.size === 0) this.#given = Promise.resolve().then(() => this.#tell());
    this.#changed.add(name);
  }

  /** All that is set in one task is told together. */
  #tell(): void {
    if ([...this.#changed].some((name) => connectionNames.has(name))) this.#controller.reset();
    this.#changed.clear();
    this.#give();
  }

  #answer(event: ConnectionRequestEvent): void {
    if (event.context !== connectionContext || event.composedPath()[0] === this) return;
    event.stopImmediatePropagation();
    const { callback } = event;
    const unsubscribe = (): void => {
      this.#subscribers.delete(callback);
    };
    this.#subscribers.set(callback, unsubscribe);
    this.#connection ??= this.#controller.connection();
    callback(this.#connection, unsubscribe);
  }

  #give(): void {
    const connection = this.#controller.connection();
    this.#connection = connection;
    for (const [callback, unsubscribe] of this.#subscribers) callback(connection, unsubscribe);
  }
}
