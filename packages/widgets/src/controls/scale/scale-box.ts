import { make, makeSvg, say } from '../../internal/dom.ts';

export interface ScaleView {
  /** The question that the scores answer. */
  readonly label: string;
  /** Stars fill up to the chosen one; numbers stand for themselves. */
  readonly look: 'stars' | 'numbers' | 'faces';
  /** Label and row in one line, for one of several. */
  readonly compact?: boolean;
  /** Tells the radios of one scale from those of another in the same shadow root. */
  readonly name: string;
  /** Lowest and highest score. */
  readonly range: readonly [min: number, max: number];
  /** The chosen score, null while there is none. */
  readonly value: number | null;
  /** Words for the lowest and highest score. */
  readonly ends?: readonly [low: string, high: string];
  /** Draws what stands for a score, for a look that is neither stars nor numbers. */
  readonly draw?: ((score: number) => Element) | undefined;
  /** What a number shows, in the digits of the language. */
  readonly face?: (score: number) => string;
  /** Accessible name of a score. */
  readonly nameOf: (score: number) => string;
  readonly disabled: boolean;
  readonly choose: (score: number) => void;
  readonly keydown: (event: KeyboardEvent) => void;
}

type Option = readonly [input: HTMLInputElement, face: Element, name: Element];

const drawStar = (): Element =>
  makeSvg(
    'svg',
    { viewBox: '0 0 24 24' },
    makeSvg('path', { d: 'M12 2.6l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47L12 17.45 6.2 20.5l1.1-6.47L2.6 9.45l6.5-.95z' }),
  );

/**
 * A row of native radios in a fieldset: one tab stop, arrows as the browser has them. Choosing never sends anything. It needs no value of
 * its own in a form, and a page may show hundreds, so it is no element but a piece of one that needs `scaleStyles`. `scaleKey` adds
 * digits and ends.
 */
export class ScaleBox {
  readonly #legend = make('legend', { class: 'question', part: 'label' });
  readonly #row = make('div', { class: 'row', part: 'options' });
  readonly #ends = make('div', { class: 'ends', 'aria-hidden': 'true' }, make('span'), make('span'));
  readonly #box = make('fieldset', { part: 'group' }, this.#legend, this.#row);
  #options: readonly Option[] = [];
  #drawn = '';

  /** Shows what is so now, and gives the fieldset. */
  update(view: ScaleView): HTMLFieldSetElement {
    const { look, name, range, ends, face = String } = view;
    const [min, max] = range;
    const box = this.#box;
    const kind = `${look}${view.compact ? ' compact' : ''}${max - min > 7 ? ' long' : ''}`;
    const drawn = [kind, name, range].join();
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      box.className = kind;
      this.#options = Array.from({ length: max - min + 1 }, (_, index) => drawOption(view, min + index));
      this.#row.replaceChildren(
        ...this.#options.map((parts) => make('label', { class: 'option', part: 'option' }, ...parts)),
      );
    }
    say(this.#legend, view.label);
    box.disabled = view.disabled;
    box.onkeydown = view.keydown;
    box.onchange = ({ target }) => view.choose(Number((target as HTMLInputElement).value));
    for (const [index, [input, front, hidden]] of this.#options.entries()) {
      const score = min + index;
      input.checked = score === view.value;
      if (look === 'numbers') say(front, face(score));
      say(hidden, view.nameOf(score));
    }
    if (ends) {
      box.append(this.#ends);
      for (const [index, span] of [...this.#ends.children].entries()) say(span, ends[index] ?? '');
    }
    return box;
  }
}

function drawOption({ look, draw, name }: ScaleView, score: number): Option {
  const input = make('input', { type: 'radio', name, value: String(score) });
  const front = draw?.(score) ?? (look === 'stars' ? drawStar() : make('span', { class: 'face' }));
  front.setAttribute('aria-hidden', 'true');
  return [input, front, make('span', { class: 'visually-hidden' })];
}
