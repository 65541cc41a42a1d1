import type { Rating } from '@aftercart/contract';
import { adoptStyles } from '@lit/reactive-element/css-tag.js';
import { make } from '../../internal/dom.ts';
import { makeDistribution } from './rating-summary.distribution.ts';
import { fillLine, type SummaryStrings } from './rating-summary.line.ts';
import { makeStars } from './rating-summary.stars.ts';
import { ratingSummaryStyles } from './rating-summary.styles.ts';

/** What stands beside the slot: while the numbers are awaited, when there are none, the line, or the line that unfolds. */
type Kind = 'waiting' | 'nothing' | 'line' | 'details';

const makeLine = (): HTMLElement =>
  make(
    'span',
    { class: 'line', part: 'line' },
    make('span', { class: 'average', part: 'average' }),
    makeStars(),
    make('span', { class: 'count', part: 'count' }),
  );

const contents: Readonly<Record<Kind, () => readonly Node[]>> = {
  waiting: () => [make('span', { class: 'waiting' })],
  nothing: () => [],
  line: () => [makeLine()],
  details: () => [make('details', { part: 'details' }, make('summary', {}, makeLine()))],
};

const made = new Map<Kind, HTMLElement>();

/** Made once of each kind and copied: of a hundred that is less than half of the work. */
function makeBase(kind: Kind): HTMLElement {
  const base = made.get(kind) ?? make('div', { part: 'base', class: 'base' }, ...contents[kind](), make('slot'));
  made.set(kind, base);
  return base.cloneNode(true) as HTMLElement;
}

export interface SummaryPicture {
  /** Undefined until the numbers are known, null when they cannot be read. */
  readonly rating: Rating | null | undefined;
  readonly compact: boolean;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: string;
  readonly size: string;
  readonly strings: SummaryStrings;
}

const kindOf = ({ rating, compact }: SummaryPicture): Kind => {
  if (!rating) return rating === null ? 'nothing' : 'waiting';
  return rating.count > 0 && !compact ? 'details' : 'line';
};

/** A summary as it is seen. */
export class SummaryView {
  readonly #root: ShadowRoot;
  #kind: Kind | undefined;
  #base: HTMLElement | undefined;
  #picture: SummaryPicture | undefined;

  constructor(host: Element) {
    this.#root = host.attachShadow({ mode: 'open' });
    adoptStyles(this.#root, ratingSummaryStyles);
  }

  draw(picture: SummaryPicture): void {
    this.#picture = picture;
    const kind = kindOf(picture);
    const base = kind === this.#kind && this.#base ? this.#base : makeBase(kind);
    base.lang = picture.strings.locale;
    base.dir = picture.dir;
    base.dataset['theme'] = picture.theme;
    base.dataset['size'] = picture.size;
    const line = base.querySelector('.line');
    if (line && picture.rating) fillLine(line, picture.rating, picture.strings);
    const details = base.querySelector('details');
    if (details) details.ontoggle = this.#drawDistribution;
    if (base !== this.#base) this.#root.replaceChildren(base);
    this.#kind = kind;
    this.#base = base;
    this.#drawDistribution();
  }

  /** A hundred distributions that nobody has opened would be most of a page. */
  readonly #drawDistribution = (): void => {
    const { rating, strings } = this.#picture ?? {};
    const details = this.#base?.querySelector('details');
    if (!details?.open || !rating?.count || !strings) return;
    const [summary, ...old] = details.children;
    for (const each of old) each.remove();
    summary?.after(makeDistribution(rating, strings));
  };
}
