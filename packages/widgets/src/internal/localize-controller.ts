import type { ReactiveController, ReactiveElement } from 'lit';
import type { CommonKey } from '../messages/en.ts';
import type { ConnectionController } from './connection-controller.ts';
import { followPageLanguage, resolveLocale } from './locale.ts';
import { LocalizedWords } from './localized-words.ts';
import type { Catalogue, MessageValues } from './messages.ts';

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

/** An element's words in the shopper's language. */
export class LocalizeController<Key extends string>
  extends LocalizedWords<Key | CommonKey>
  implements ReactiveController, Localized
{
  readonly #host: LocalizedHost;
  readonly #connection: ConnectionController;
  #unfollow: (() => void) | undefined;

  /** @param catalogues the element's own words, then the common ones where it uses any. */
  constructor(
    host: LocalizedHost,
    connection: ConnectionController,
    ...catalogues: readonly [Catalogue<Key>, ...Catalogue<CommonKey>[]]
  ) {
    super(catalogues);
    this.#host = host;
    this.#connection = connection;
    host.addController(this);
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
    this.speak(resolveLocale(this.#host, this.#host.locale, this.#connection.current?.locale ?? ''));
  }

  /** The text of a key of this element or of the common ones, filled with values. */
  readonly text = (key: Key | CommonKey, values?: MessageValues): string =>
    this.say(this.#connection.current?.messages ?? {}, key, values);
}
