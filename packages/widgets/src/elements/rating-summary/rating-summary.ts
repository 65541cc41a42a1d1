import type { Rating } from '@aftercart/contract';
import type { AftercartConnection } from '../../internal/connection.ts';
import { ConnectionRequestEvent } from '../../internal/context.ts';
import { ElementBase } from '../../internal/element-base.ts';
import { resolveLocale } from '../../internal/locale.ts';
import { adoptInPage } from '../../internal/page-style.ts';
import { ratingsOf } from './rating-summary.batch.ts';
import { nameOf, type SummaryStrings } from './rating-summary.line.ts';
import { unwatch, watch } from './rating-summary.near.ts';
import { placeStyles } from './rating-summary.styles.ts';
import { drawn, join, leave, type TurnMember, update } from './rating-summary.turn.ts';
import { SummaryView } from './rating-summary.view.ts';
import { type SummaryWords, wordsIn } from './rating-summary.words.ts';

const properties = ['subjectId', 'compact', 'locale'] as const;

/**
 * The public numbers of a product: average, stars, count, and on request how they are spread. A list may show hundreds: all of a page ask
 * with one request, without a session, and what went wrong is left out in silence.
 *
 * @summary Average, stars and number of a product's ratings.
 * @tag aftercart-rating-summary
 * @attr {string} subject-id - SKU of the product. It cannot hold a comma.
 * @attr {boolean} compact - Shows the line alone.
 * @attr {string} locale - Language as a BCP 47 tag.
 * @slot - Stands beside the line, e.g. a link to the reviews.
 * @csspart base - The line and what stands beside it.
 * @csspart line - Average, stars and count.
 * @csspart average - The average.
 * @csspart stars - The stars.
 * @csspart count - How many have rated, or that nobody has.
 * @csspart details - The line with the distribution below it.
 * @csspart distribution - How many gave how many stars.
 * @cssproperty --aftercart-color-star - Colour of filled stars and bars.
 */
export class AftercartRatingSummary extends ElementBase implements TurnMember {
  static readonly observedAttributes = ['subject-id', 'compact', 'locale'];

  #connection: AftercartConnection | undefined;
  #unsubscribe: (() => void) | undefined;
  /** Undefined until the numbers are known, null when they cannot be read. */
  #rating: Rating | null | undefined;
  /** Of whom the numbers are asked, and for what. */
  #asked: AftercartConnection | undefined;
  #subject = '';
  #stop: (() => void) | undefined;
  #words: SummaryWords | undefined;
  /** Made when the element comes near what is seen. Until then it is a name. */
  #view: SummaryView | undefined;
  #internals: ElementInternals | undefined;
  #isNear = false;
  #isLate = false;

  /** SKU of the product. It cannot hold a comma. */
  get subjectId(): string {
    return this.getAttribute('subject-id') ?? '';
  }

  set subjectId(value: string) {
    this.setAttribute('subject-id', value);
  }

  /** Shows the line alone, without the distribution: nothing to press, for rows that are links themselves. */
  get compact(): boolean {
    return this.hasAttribute('compact');
  }

  set compact(value: boolean) {
    this.toggleAttribute('compact', value);
  }

  /** Language as a BCP 47 tag. Empty: the provider's, else the page's `lang`, else the browser's. */
  get locale(): string {
    return this.getAttribute('locale') ?? '';
  }

  set locale(value: string) {
    this.setAttribute('locale', value);
  }

  /** Resolves when everything that has changed is drawn. */
  get updateComplete(): Promise<unknown> {
    return drawn();
  }

  /** @internal */
  connectedCallback(): void {
    for (const name of properties) this.#takeOver(name);
    adoptInPage(this, placeStyles);
    if (!this.#isNear) watch(this);
    join(this);
  }

  /** @internal */
  disconnectedCallback(): void {
    unwatch(this);
    leave(this);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#connection = undefined;
    this.#stop?.();
    this.#stop = undefined;
    this.#asked = undefined;
  }

  /** @internal */
  attributeChangedCallback(): void {
    if (this.isConnected) update(this);
  }

  /** @internal */
  near(): void {
    this.#isNear = true;
    update(this);
  }

  /** @internal */
  late(): void {
    this.#isLate = true;
    if (this.#rating === undefined) update(this);
  }

  /** @internal */
  connect(): void {
    this.dispatchEvent(
      new ConnectionRequestEvent((connection, unsubscribe) => {
        if (unsubscribe !== this.#unsubscribe) {
          this.#unsubscribe?.();
          this.#unsubscribe = unsubscribe;
        }
        if (connection === this.#connection) return;
        this.#connection = connection;
        update(this);
      }),
    );
  }

  /** @internal */
  ask(): void {
    if (!this.#connection) this.connect();
    const connection = this.#connection;
    const subject = this.subjectId;
    if (connection === this.#asked && subject === this.#subject) return;
    this.#stop?.();
    if (subject !== this.#subject) this.#rating = undefined;
    this.#asked = connection;
    this.#subject = subject;
    this.#stop = connection && subject ? ratingsOf(connection).read(subject, this.#told) : undefined;
  }

  /** @internal */
  words(): SummaryWords | undefined {
    if (this.#rating === undefined && !(this.#isNear && this.#isLate)) return;
    this.#words = wordsIn(resolveLocale(this, this.locale, this.#connection?.locale ?? ''));
    return this.#words;
  }

  /** @internal */
  draw(words: SummaryWords): void {
    // While these words were loading it was told to speak others.
    if (words !== this.#words) return;
    const { theme = 'auto', size = 'default', messages = {} } = this.#connection ?? {};
    const strings: SummaryStrings = {
      locale: words.locale,
      text: (key, values) => words.say(messages, key, values),
    };
    const rating = this.#rating;
    this.#name(this.#isNear || !rating ? null : nameOf(rating, strings));
    if (!this.#isNear) return;
    this.#view ??= new SummaryView(this);
    this.#view.draw({ rating, compact: this.compact, dir: words.dir, theme, size, strings });
  }

  /** Who has the page read aloud hears of it before it is drawn. */
  #name(name: string | null): void {
    if (!name && !this.#internals) return;
    this.#internals ??= this.attachInternals();
    this.#internals.role = name && 'img';
    this.#internals.ariaLabel = name;
  }

  /** A property that was set before the element was defined hides the one that is here now. */
  #takeOver(name: (typeof properties)[number]): void {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete (this as Partial<this>)[name];
    Object.assign(this, { [name]: value });
  }

  readonly #told = (rating: Rating | null): void => {
    // Numbers that were true a moment ago are better than none.
    this.#rating = rating ?? this.#rating ?? null;
    update(this);
  };
}
