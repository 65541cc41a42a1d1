import type { PropertyDeclarations } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { TextualField } from '../textual-field.ts';
import { selectFieldStyles } from './select-field.styles.ts';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/**
 * @summary A labelled native select.
 * @tag aftercart-select-field
 * @fires {Event} change - The shopper chose another option.
 * @csspart label - The label.
 * @csspart input - The native select.
 */
export class AftercartSelectField extends TextualField {
  static override styles = selectFieldStyles;
  static override properties: PropertyDeclarations = {
    options: { attribute: false },
  };

  /** What there is to choose from. */
  declare options: readonly SelectOption[];

  constructor() {
    super();
    this.options = [];
  }

  protected control(described: string | typeof nothing): TemplateResult {
    return html`<label class="label" part="label" for="input">${this.labelContent()}</label>
      ${this.hintContent()}
      <div class="frame">
        <select
          id="input"
          class="input"
          part="input"
          ?required=${this.required}
          ?disabled=${this.inactive}
          aria-invalid=${this.error ? 'true' : nothing}
          aria-describedby=${described}
          @change=${this.#change}
        >
          <option value="" ?hidden=${this.required} .selected=${this.value === ''}>${this.placeholder}</option>
          ${this.options.map(
            (option) =>
              html`<option value=${option.value} .selected=${this.value === option.value}>${option.label}</option>`,
          )}
        </select>
      </div>
      ${this.errorContent()}`;
  }

  #change(event: Event): void {
    this.take(event);
    this.changed();
  }
}
