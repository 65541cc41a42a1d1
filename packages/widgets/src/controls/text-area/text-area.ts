import type { nothing, PropertyDeclarations, TemplateResult } from 'lit';
import type { FormState } from '../../internal/form-association.ts';
import { Field } from '../field.ts';
import { textAreaStyles } from './text-area.styles.ts';
import { textArea } from './text-area.template.ts';

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
    return textArea({
      label: this.label,
      optional: this.optionalText,
      hint: this.hintContent(),
      error: this.error,
      value: this.value,
      placeholder: this.placeholder,
      rows: this.rows,
      maxLength: this.maxLength,
      required: this.required,
      disabled: this.inactive,
      parts: ['label', 'input'],
      describedBy: described,
      counterText: this.counterText,
      input: this.#input,
      change: () => this.changed(),
    });
  }

  readonly #input = (event: Event): void => {
    this.value = (event.target as HTMLTextAreaElement).value;
  };
}
