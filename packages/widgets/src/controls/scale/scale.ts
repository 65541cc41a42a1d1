import { html, type nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { FormState } from '../../internal/form-association.ts';
import { Field } from '../field.ts';
import { scaleStyles } from './scale.styles.ts';

/** How long a first digit waits for a second one, so that "1" and "0" make ten. */
const digitPause = 800;

/**
 * A row of native radios in a fieldset: one tab stop, arrows that follow the reading direction and wrap, Home and End for the ends,
 * digits for the number itself. Choosing never sends anything.
 */
export abstract class Scale extends Field {
  static override styles = scaleStyles;
  static override properties: PropertyDeclarations = {
    value: { type: Number },
    min: { type: Number },
    max: { type: Number },
    low: {},
    high: {},
    optionLabel: { attribute: false },
  };

  /** The chosen score, null while there is none. */
  declare value: number | null;
  /** Lowest score. */
  declare min: number;
  /** Highest score. */
  declare max: number;
  /** Words for the lowest score. */
  declare low: string;
  /** Words for the highest score. */
  declare high: string;
  /** Accessible name of a score. */
  declare optionLabel: (score: number) => string;

  #digits = '';
  #digitAt = 0;

  constructor() {
    super();
    this.value = null;
    this.min = 1;
    this.max = 5;
    this.low = '';
    this.high = '';
    this.optionLabel = String;
  }

  protected abstract face(score: number): TemplateResult;

  protected formState(): FormState {
    return {
      value: this.value === null ? null : String(this.value),
      missing: this.required && this.value === null,
      anchor: this.renderRoot?.querySelector('input'),
    };
  }

  formResetCallback(): void {
    const initial = this.getAttribute('value');
    this.value = initial === null ? null : Number(initial);
  }

  formStateRestoreCallback(state: string): void {
    this.value = Number(state);
  }

  protected get scores(): readonly number[] {
    return Array.from({ length: this.max - this.min + 1 }, (_, index) => this.min + index);
  }

  protected control(described: string | typeof nothing): TemplateResult {
    return html`<fieldset part="group" ?disabled=${this.inactive} aria-describedby=${described} @keydown=${this.#keydown}>
      <legend class="label" part="label">${this.labelContent()}</legend>
      ${this.hintContent()}
      <div class="row" part="options">
        ${this.scores.map(
          (score) => html`<label class="option" part="option">
            <input
              type="radio"
              name="score"
              .value=${String(score)}
              ?required=${this.required}
              .checked=${this.value === score}
              @change=${() => this.#choose(score)}
            />
            ${this.face(score)}
            <span class="visually-hidden">${this.optionLabel(score)}</span>
          </label>`,
        )}
      </div>
      <div class="ends" aria-hidden="true"><span>${this.low}</span><span>${this.high}</span></div>
      ${this.errorContent()}
    </fieldset>`;
  }

  #choose(score: number): void {
    this.value = score;
    this.changed();
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const score = this.#scoreFor(event);
    if (score === undefined) return;
    event.preventDefault();
    const input = this.renderRoot.querySelector<HTMLInputElement>(`input[value="${score}"]`);
    input?.focus();
    if (score !== this.value) this.#choose(score);
  };

  #scoreFor(event: KeyboardEvent): number | undefined {
    const { min, max } = this;
    const focused = event.target instanceof HTMLInputElement ? Number(event.target.value) : min;
    const rtl = getComputedStyle(this).direction === 'rtl';
    switch (event.key) {
      case 'Home':
        return min;
      case 'End':
        return max;
      case 'ArrowDown':
      case rtl ? 'ArrowLeft' : 'ArrowRight':
        return focused === max ? min : focused + 1;
      case 'ArrowUp':
      case rtl ? 'ArrowRight' : 'ArrowLeft':
        return focused === min ? max : focused - 1;
      default:
        return this.#digit(event);
    }
  }

  #digit(event: KeyboardEvent): number | undefined {
    if (!/^\d$/.test(event.key)) return undefined;
    const recent = event.timeStamp - this.#digitAt < digitPause;
    const joined = Number(recent ? this.#digits + event.key : event.key);
    const score = joined <= this.max ? joined : Number(event.key);
    this.#digits = String(score);
    this.#digitAt = event.timeStamp;
    return score >= this.min && score <= this.max ? score : undefined;
  }
}
