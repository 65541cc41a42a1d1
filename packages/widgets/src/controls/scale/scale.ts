import { html, nothing, type TemplateResult } from 'lit';

export interface ScaleView {
  /** The question that the scores answer. */
  readonly label: string | TemplateResult;
  /** Stars fill up to the chosen one; numbers and faces stand for themselves. */
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
  /** What a score shows where it is no star: a number in the digits of the language, or a drawing. */
  readonly face?: (score: number) => string | TemplateResult;
  /** Accessible name of a score. */
  readonly nameOf: (score: number) => string;
  /** Ids of what is said about the whole: help, an error. */
  readonly describedBy?: string | typeof nothing;
  readonly disabled: boolean;
  readonly choose: (score: number) => void;
  readonly keydown: (event: KeyboardEvent) => void;
}

const star = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2.6l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47L12 17.45 6.2 20.5l1.1-6.47L2.6 9.45l6.5-.95z" /></svg>`;

/**
 * A row of native radios in a fieldset: one tab stop, arrows as the browser has them. Choosing never sends anything. A template and no
 * element: it needs no value of its own in a form, and a page may show hundreds. Needs `scaleStyles`; `scaleKey` adds digits and ends.
 */
export function scale(view: ScaleView): TemplateResult {
  const { label, look, compact, name, range, value, ends, face, nameOf, describedBy, disabled, choose, keydown } = view;
  const [min, max] = range;
  const scores = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return html`<fieldset
    part="group"
    class=${`${look}${compact ? ' compact' : ''}${scores.length > 8 ? ' long' : ''}`}
    ?disabled=${disabled}
    aria-describedby=${describedBy ?? nothing}
    @keydown=${keydown}
  >
    <legend class="question" part="label">${label}</legend>
    <div class="row" part="options">
      ${scores.map(
        (score) => html`<label class="option" part="option">
          <input
            type="radio"
            name=${name}
            .value=${String(score)}
            .checked=${value === score}
            @change=${(event: Event) => {
              // The element tells of its own change.
              event.stopPropagation();
              choose(score);
            }}
          />
          ${look === 'stars' ? star : html`<span class="face" aria-hidden="true">${face?.(score)}</span>`}
          <span class="visually-hidden">${nameOf(score)}</span>
        </label>`,
      )}
    </div>
    ${ends ? html`<div class="ends" aria-hidden="true"><span>${ends[0]}</span><span>${ends[1]}</span></div>` : nothing}
  </fieldset>`;
}
