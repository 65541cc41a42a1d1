import type { PropertyDeclarations } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FormState } from '../../internal/form-association.ts';
import { Field } from '../field.ts';

/**
 * @summary A labelled text field of one line.
 * @tag aftercart-text-field
 * @fires {Event} input - The text changes.
 * @fires {Event} change - The text changed and the shopper left the field.
 * @csspart label - The label.
 * @csspart input - The native input.
 */
export class AftercartTextField extends Field {
  static override properties: PropertyDeclarations = {
    value: {},
    type: {},
    placeholder: {},
    autofill: {},
    maxLength: { type: Number, attribute: 'maxlength' },
  };

  /** The text. */
  declare value: string;
  /** Kind of the native input: `text`, `search`, `email` or `tel`. */
  declare type: 'text' | 'search' | 'email' | 'tel';
  /** Example of what to write; never a replacement for the label. */
  declare placeholder: string;
  /** What the browser may fill in, as in the native `autocomplete`. */
  declare autofill: AutoFill;
  /** Most characters that may be written. */
  declare maxLength: number;

  constructor() {
    super();
    this.value = '';
    this.type = 'text';
    this.placeholder = '';
    this.autofill = 'off';
    this.maxLength = 120;
  }

  protected formState(): FormState {
    return {
      value: this.value,
      missing: this.required && this.value.trim() === '',
      anchor: this.renderRoot?.querySelector('input'),
    };
  }

  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? '';
  }

  formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  protected control(described: string | typeof nothing): TemplateResult {
    return html`<label class="label" part="label" for="input">${this.labelContent()}</label>
      ${this.hintContent()}
      <input
        id="input"
        class="input"
        part="input"
        type=${this.type}
        autocomplete=${this.autofill}
        maxlength=${this.maxLength}
        placeholder=${this.placeholder || nothing}
        ?required=${this.required}
        ?disabled=${this.inactive}
        aria-invalid=${this.error ? 'true' : nothing}
        aria-describedby=${described}
        .value=${this.value}
        @input=${this.#input}
        @change=${this.changed}
        @keydown=${this.#keydown}
      />
      ${this.errorContent()}`;
  }

  #input(event: Event): void {
    this.value = (event.target as HTMLInputElement).value;
  }

  /**
   * The native input cannot see the form from inside a shadow root. Enter may also only end the composition of a word, and in a search
   * it finds.
   */
  #keydown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.isComposing && this.type !== 'search') this.form?.requestSubmit();
  }
}
