import type { nothing, PropertyDeclarations, TemplateResult } from 'lit';
import { TextualField } from '../textual-field.ts';
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
export class AftercartTextArea extends TextualField {
  static override styles = textAreaStyles;
  static override properties: PropertyDeclarations = {
    rows: { type: Number },
    maxLength: { type: Number, attribute: 'maxlength' },
    counterText: { attribute: false },
  };

  /** Visible lines while the text is short. */
  declare rows: number;
  /** Most characters that may be written. */
  declare maxLength: number;
  /** Words for the number of characters left, e.g. "12 characters left". */
  declare counterText: (left: number) => string;

  constructor() {
    super();
    this.rows = 3;
    this.maxLength = 4000;
    this.counterText = String;
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
      input: this.take,
      change: this.changed,
    });
  }
}
