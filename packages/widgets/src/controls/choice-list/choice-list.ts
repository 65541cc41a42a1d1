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
  /** Stands at the end of the card, e.g. a price. */
  readonly aside?: string;
  readonly disabled?: boolean;
}

/**
 * @summary Cards to choose one of (radios) or several of (checkboxes).
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
    multiple: { type: Boolean },
    value: { attribute: false },
  };

  /** What there is to choose from. */
  declare choices: readonly Choice[];
  /** Whether several may be chosen. */
  declare multiple: boolean;
  /** Values of the chosen cards; at most one unless `multiple`. */
  declare value: readonly string[];

  constructor() {
    super();
    this.choices = [];
    this.multiple = false;
    this.value = [];
  }

  protected formState(): FormState {
    const entries = new FormData();
    for (const value of this.value) entries.append(this.name, value);
    return {
      value: this.name && this.value.length > 0 ? entries : null,
      missing: this.required && this.value.length === 0,
      anchor: this.renderRoot?.querySelector('input'),
    };
  }

  formResetCallback(): void {
    this.value = [];
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
        type=${this.multiple ? 'checkbox' : 'radio'}
        name="choice"
        .value=${choice.value}
        ?disabled=${choice.disabled}
        ?required=${this.required && !this.multiple}
        .checked=${this.value.includes(choice.value)}
        @change=${this.#change}
      />
      <span class="words">
        <span class="name">${choice.label}</span>
        ${choice.detail ? html`<span class="detail">${choice.detail}</span>` : nothing}
      </span>
      ${choice.aside ? html`<span class="aside">${choice.aside}</span>` : nothing}
    </label>`;
  }

  #change(event: Event): void {
    const input = event.target as HTMLInputElement;
    const others = this.multiple ? this.value.filter((value) => value !== input.value) : [];
    this.value = input.checked ? [...others, input.value] : others;
    this.changed();
  }
}
