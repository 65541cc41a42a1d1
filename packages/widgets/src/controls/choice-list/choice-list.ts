import type { PropertyDeclarations } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FormState } from '../../internal/form-association.ts';
import { Field } from '../field.ts';
import { choiceListStyles } from './choice-list.styles.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A second, quieter line. */
  readonly detail?: string;
  readonly disabled?: boolean;
}

/**
 * @summary Cards to choose one of.
 * @tag aftercart-choice-list
 * @fires {Event} change - The shopper chose otherwise.
 * @csspart group - The fieldset.
 * @csspart label - The question.
 * @csspart option - One card.
 */
export class AftercartChoiceList extends Field {
  static override styles = choiceListStyles;
  static override properties: PropertyDeclarations = {
    choices: { attribute: false },
    value: {},
  };

  /** What there is to choose from. */
  declare choices: readonly Choice[];
  /** Value of the chosen card, empty while there is none. */
  declare value: string;

  constructor() {
    super();
    this.choices = [];
    this.value = '';
  }

  protected formState(): FormState {
    return {
      value: this.value || null,
      missing: this.required && this.value === '',
      anchor: this.renderRoot?.querySelector('input'),
    };
  }

  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? '';
  }

  protected control(described: string | typeof nothing): TemplateResult {
    return html`<fieldset part="group" ?disabled=${this.inactive} aria-describedby=${described}>
      <legend class="label" part="label">${this.labelContent()}</legend>
      ${this.hintContent()}
      <div class="cards">${this.choices.map((choice) => this.#card(choice))}</div>
      ${this.errorContent()}
    </fieldset>`;
  }

  #card(choice: Choice): TemplateResult {
    return html`<label class="card" part="option">
      <input
        type="radio"
        name="choice"
        .value=${choice.value}
        ?disabled=${choice.disabled}
        ?required=${this.required}
        .checked=${this.value === choice.value}
        @change=${this.#change}
      />
      <span class="words">
        <span class="name">${choice.label}</span>
        ${choice.detail ? html`<span class="detail">${choice.detail}</span>` : nothing}
      </span>
    </label>`;
  }

  #change(event: Event): void {
    this.value = (event.target as HTMLInputElement).value;
    this.changed();
  }
}
