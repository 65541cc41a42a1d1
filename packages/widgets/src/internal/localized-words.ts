import { directionOf } from './locale.ts';
import {
  bestTag,
  type Catalogue,
  formatMessage,
  type Message,
  type MessageOverrides,
  type Messages,
  type MessageValues,
  overridesFor,
} from './messages.ts';

/** Each has the same languages. */
type Catalogues = readonly [Catalogue, ...Catalogue[]];
type Words = Readonly<Record<string, Messages | undefined>>;

/**
 * Words in one language at a time. `ready` resolves when they are loaded, so that the first render already speaks it: a text that changes
 * its language in front of the reader moves the page.
 */
export class LocalizedWords<Key extends string> {
  locale = 'en';
  ready: Promise<void> = Promise.resolve();
  readonly #catalogues: Catalogues;
  /** The words of another language than English, group by group. */
  #words: Words = {};
  #loaded = 'en';

  constructor(catalogues: Catalogues) {
    this.#catalogues = catalogues;
  }

  get dir(): 'ltr' | 'rtl' {
    return directionOf(this.locale);
  }

  /** Decides for the best language there is for a tag, and starts loading it. */
  speak(tag: string): void {
    const [{ others }] = this.#catalogues;
    const wanted = bestTag(Object.keys(others), tag) ?? 'en';
    // Without a catalogue of its own a language gets our English, and then English dates and plurals with it.
    this.locale = wanted === 'en' && !/^en\b/i.test(tag) ? 'en' : tag;
    if (wanted === this.#loaded) return;
    this.#loaded = wanted;
    this.ready = this.#load(wanted);
  }

  /** The text of a key, filled with values. */
  say(overrides: MessageOverrides, key: Key, values?: MessageValues): string {
    let message: Message | undefined;
    for (const { group, en } of this.#catalogues) {
      message ??= overridesFor(overrides, this.locale, group)[key] ?? this.#words[group]?.[key] ?? en[key];
    }
    return formatMessage(message ?? '', this.locale, values);
  }

  async #load(wanted: string): Promise<void> {
    try {
      const words = this.#catalogues.map(async ({ group, others }) => [group, (await others[wanted]?.())?.default]);
      const loaded = Object.fromEntries(await Promise.all(words)) as Words;
      if (this.#loaded === wanted) this.#words = loaded;
    } catch {
      // A language that cannot be loaded must not cost the shopper the widget: English stays, the next update tries again.
      if (this.#loaded === wanted) this.#loaded = 'en';
      this.locale = 'en';
    }
  }
}
