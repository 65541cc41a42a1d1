import { directionOf } from './locale.ts';
import {
  type Catalogue,
  catalogueLocale,
  formatMessage,
  type Message,
  type MessageOverrides,
  type Messages,
  type MessageValues,
  overridesFor,
} from './messages.ts';

/**
 * Words in one language at a time. `ready` resolves when they are loaded, so that the first render already speaks it: a text that changes
 * its language in front of the reader moves the page.
 */
export class LocalizedWords<Key extends string> {
  locale = 'en';
  ready: Promise<void> = Promise.resolve();
  readonly #catalogues: readonly Catalogue[];
  /** The words of another language than English, catalogue by catalogue. */
  #words: readonly (Messages | undefined)[] = [];
  #loaded = 'en';

  constructor(catalogues: readonly Catalogue[]) {
    this.#catalogues = catalogues;
  }

  get dir(): 'ltr' | 'rtl' {
    return directionOf(this.locale);
  }

  /** Decides for the best language there is for a tag, and starts loading it. */
  speak(tag: string): void {
    const wanted = catalogueLocale(tag, this.#catalogues[0]?.others ?? {});
    // Without a catalogue of its own a language gets our English, and then English dates and plurals with it.
    this.locale = wanted === 'en' && !/^en\b/i.test(tag) ? 'en' : tag;
    if (wanted === this.#loaded) return;
    this.#loaded = wanted;
    this.ready = this.#load(wanted);
  }

  /** The text of a key, filled with values. */
  say(overrides: MessageOverrides, key: Key, values?: MessageValues): string {
    let message: Message | undefined;
    for (const [index, { group, en }] of this.#catalogues.entries()) {
      message ??= overridesFor(overrides, this.locale, group)[key] ?? this.#words[index]?.[key] ?? en[key];
    }
    return formatMessage(message ?? '', this.locale, values);
  }

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
