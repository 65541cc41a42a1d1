import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { FormState } from '../../internal/form-association.ts';
import { Field } from '../field.ts';
import { textAreaStyles } from './text-area.styles.ts';

/** Share of `maxlength` from which the counter shows: before that it is noise. */
const counterFrom = 0.8;

/**
 * @summary A labelled text field of several lines that grows with its text.
 * @tag aftercart-text-area
 * @fires {Event} input - The text changes.
 * @fires {Event} change - The text changed and the shopper left the field.
 * @csspart label - The label.
 * @csspart input - The native textarea.
 */
export class AftercartTextArea extends Field {
  static override styles = textAreaStyles;
  static override properties: PropertyDeclarations = {
    value: {},
    placeholder: {},
    rows: { type: Number },
    maxLength: { type: Number, attribute: 'maxlength' },
    counterText: { attribute: false },
  };

  /** The text. */
  declare value: string;
  /** Example of what to write; never a replacement for the label. */
  declare placeholder: string;
  /** Visible lines while the text is short. */
  declare rows: number;
  /** Most characters that may be written. */
  declare maxLength: number;
  /** Words for the number of characters left, e.g. "12 characters left". */
  declare counterText: (left: number) => string;

  constructor() {
    super();
    this.value = '';
    this.placeholder = '';
    this.rows = 3;
    this.maxLength = 4000;
    this.counterText = String;
  }

  protected formState(): FormState {
    return {
      value: this.value,
      missing: this.required && this.value.trim() === '',
      anchor: this.renderRoot?.querySelector('textarea'),
    };
  }

  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? '';
  }

  formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  protected control(described: string | typeof nothing): TemplateResult {
    const left = this.maxLength - this.value.length;
    const counting = this.value.length >= this.maxLength * counterFrom;
    return html`<label class="label" part="label" for="input">${this.labelContent()}</label>
      ${this.hintContent()}
      <textarea
        id="input"
        class="input"
        part="input"
        rows=${this.rows}
        maxlength=${this.maxLength}
        placeholder=${this.placeholder}
        ?required=${this.required}
        ?disabled=${this.inactive}
        aria-invalid=${this.error ? 'true' : nothing}
        aria-describedby=${described}
        .value=${this.value}
        @input=${this.#input}
        @change=${() => this.changed()}
      ></textarea>
      <p class="counter" role="status">${counting ? this.counterText(left) : nothing}</p>
      ${this.errorContent()}`;
  }

  #input(event: Event): void {
    this.value = (event.target as HTMLTextAreaElement).value;
  }
}
