import type { ReactiveController, ReactiveElement } from 'lit';
import type { CommonKey } from '../messages/en.ts';
import type { ConnectionController } from './connection-controller.ts';
import { directionOf, followPageLanguage, resolveLocale } from './locale.ts';
import {
  type Catalogue,
  catalogueLocale,
  formatMessage,
  type Message,
  type Messages,
  type MessageValues,
  overridesFor,
} from './messages.ts';

interface LocalizedHost extends ReactiveElement {
  locale: string;
}

/** What the frame of an element needs of its language, whatever the keys of its texts are. */
export interface Localized {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly ready: Promise<void>;
  resolve(): void;
}

/**
 * The element's words in the shopper's language. `ready` resolves when they are loaded, so that the first render already speaks it:
 * a text that changes its language in front of the reader moves the page.
 */
export class LocalizeController<Key extends string> implements ReactiveController, Localized {
  locale = 'en';
  ready: Promise<void> = Promise.resolve();

  readonly #host: LocalizedHost;
  readonly #connection: ConnectionController;
  readonly #catalogues: readonly Catalogue[];
  /** The words of another language than English, catalogue by catalogue. */
  #words: readonly (Messages | undefined)[] = [];
  #loaded = 'en';
  #unfollow: (() => void) | undefined;

  /** @param catalogues the element's own words, then the common ones where it uses any. */
  constructor(
    host: LocalizedHost,
    connection: ConnectionController,
    ...catalogues: readonly [Catalogue<Key>, Catalogue<CommonKey>?]
  ) {
    this.#host = host;
    this.#connection = connection;
    this.#catalogues = catalogues.filter((catalogue) => catalogue !== undefined);
    host.addController(this);
  }

  get dir(): 'ltr' | 'rtl' {
    return directionOf(this.locale);
  }

  hostConnected(): void {
    this.#unfollow = followPageLanguage(() => this.#host.requestUpdate());
    this.resolve();
  }

  hostDisconnected(): void {
    this.#unfollow?.();
  }

  /** Called before each update: decides the language and starts loading it. */
  resolve(): void {
    const locale = resolveLocale(this.#host, this.#host.locale, this.#connection.current?.locale ?? '');
    const wanted = catalogueLocale(locale, this.#catalogues[0]?.others ?? {});
    // Without a catalogue of its own a language gets our English, and then English dates and plurals with it.
    this.locale = wanted === 'en' && !/^en\b/i.test(locale) ? 'en' : locale;
    if (wanted === this.#loaded) return;
    this.#loaded = wanted;
    this.ready = this.#load(wanted);
  }

  /** The text of a key of this element or of the common ones, filled with values. */
  readonly text = (key: Key | CommonKey, values?: MessageValues): string => {
    const overrides = this.#connection.current?.messages ?? {};
    let message: Message | undefined;
    for (const [index, { group, en }] of this.#catalogues.entries()) {
      message ??= overridesFor(overrides, this.locale, group)[key] ?? this.#words[index]?.[key] ?? en[key];
    }
    return formatMessage(message ?? '', this.locale, values);
  };

  async #load(wanted: string): Promise<void> {
    let words: readonly (Messages | undefined)[];
    try {
      words = await Promise.all(this.#catalogues.map(async ({ others }) => (await others[wanted]?.())?.default));
    } catch {
      // A language that cannot be loaded must not cost the shopper the widget: English stays, the next update tries again.
      if (this.#loaded === wanted) this.#loaded = 'en';
      this.locale = 'en';
      return;
    }
    if (this.#loaded === wanted) this.#words = words;
  }
}
