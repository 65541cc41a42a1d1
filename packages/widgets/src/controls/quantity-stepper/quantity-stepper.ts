import type { PropertyDeclarations } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FormState } from '../../internal/form-association.ts';
import { Field } from '../field.ts';
import { quantityStepperStyles } from './quantity-stepper.styles.ts';

/**
 * Its label is for those who do not see what it stands beside.
 *
 * @summary A whole number from one to a bound, typed or stepped.
 * @tag aftercart-quantity-stepper
 * @fires {Event} change - The number changed.
 * @csspart label - The label.
 * @csspart input - The native number field.
 * @csspart step - A stepping button.
 */
export class AftercartQuantityStepper extends Field {
  static override styles = quantityStepperStyles;
  static override properties: PropertyDeclarations = {
    value: { type: Number },
    max: { type: Number },
    decreaseText: { attribute: 'decrease-text' },
    increaseText: { attribute: 'increase-text' },
  };

  /** The number; always whole, at least one and at most `max`. */
  declare value: number;
  /** Highest number. */
  declare max: number;
  /** Name of the button that takes one away. */
  declare decreaseText: string;
  /** Name of the button that adds one. */
  declare increaseText: string;

  constructor() {
    super();
    this.value = 1;
    this.max = 99;
    this.decreaseText = '';
    this.increaseText = '';
  }

  protected formState(): FormState {
    return { value: String(this.value), missing: false };
  }

  formResetCallback(): void {
    this.value = Number(this.getAttribute('value') ?? 1);
  }

  formStateRestoreCallback(state: string): void {
    this.value = Number(state);
  }

  protected control(described: string | typeof nothing): TemplateResult {
    return html`<label class="visually-hidden" part="label" for="input">${this.labelContent()}</label>
      ${this.hintContent()}
      <div class="stepper" @focusout=${this.#settle}>
        ${this.#step('−', this.decreaseText, this.value - 1)}
        <input
          id="input"
          part="input"
          type="number"
          inputmode="numeric"
          step="1"
          min="1"
          max=${this.max}
          ?disabled=${this.inactive}
          aria-invalid=${this.error ? 'true' : nothing}
          aria-describedby=${described}
          .value=${String(this.value)}
          @change=${this.#typed}
        />
        ${this.#step('+', this.increaseText, this.value + 1)}
      </div>
      ${this.errorContent()}`;
  }

  #step(sign: string, name: string, to: number): TemplateResult {
    return html`<button
      type="button"
      part="step"
      aria-label=${name}
      aria-controls="input"
      ?disabled=${this.inactive || to < 1 || to > this.max}
      @click=${() => this.#set(to)}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  }

  #typed(event: Event): void {
    const typed = Math.round(Number((event.target as HTMLInputElement).value));
    this.#set(Number.isFinite(typed) ? typed : 1);
  }

  #set(wanted: number): void {
    const value = Math.min(this.max, Math.max(1, wanted));
    if (value === this.value) return;
    this.value = value;
    this.changed();
  }

  /** What was typed beyond the bounds must not stay on the screen when the number itself did not change. */
  #settle(): void {
    const input = this.renderRoot.querySelector('input');
    if (input) input.value = String(this.value);
  }
}
