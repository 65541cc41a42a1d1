import type { PropertyDeclarations } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { TextualField } from '../textual-field.ts';

/**
 * @summary A labelled text field of one line.
 * @tag aftercart-text-field
 * @fires {Event} input - The text changes.
 * @fires {Event} change - The text changed and the shopper left the field.
 * @csspart label - The label.
 * @csspart input - The native input.
 */
export class AftercartTextField extends TextualField {
  static override properties: PropertyDeclarations = {
    type: {},
    autofill: {},
    maxLength: { type: Number, attribute: 'maxlength' },
  };

  /** Kind of the native input: `text`, `search`, `email` or `tel`. */
  declare type: 'text' | 'search' | 'email' | 'tel';
  /** What the browser may fill in, as in the native `autocomplete`. */
  declare autofill: AutoFill;
  /** Most characters that may be written. */
  declare maxLength: number;

  constructor() {
    super();
    this.type = 'text';
    this.autofill = 'off';
    this.maxLength = 120;
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
        @input=${this.take}
        @change=${this.changed}
        @keydown=${this.#keydown}
      />
      ${this.errorContent()}`;
  }

  /**
   * The native input cannot see the form from inside a shadow root. Enter may also only end the composition of a word, and in a search
   * it finds.
   */
  #keydown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.isComposing && this.type !== 'search') this.form?.requestSubmit();
  }
}
