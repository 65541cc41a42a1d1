import type { PropertyDeclarations } from 'lit';
import type { FormState } from '../internal/form-association.ts';
import { Field } from './field.ts';

/** A field whose value is one text, from a native control with the class `input`. */
export abstract class TextualField extends Field {
  static override properties: PropertyDeclarations = {
    value: {},
    placeholder: {},
  };

  /** The text, or the value of the chosen option. */
  declare value: string;
  /** Example of what to write, or the text of the empty option; never a replacement for the label. */
  declare placeholder: string;

  constructor() {
    super();
    this.value = '';
    this.placeholder = '';
  }

  protected formState(): FormState {
    return {
      value: this.value,
      missing: this.required && this.value.trim() === '',
      anchor: this.renderRoot?.querySelector('.input'),
    };
  }

  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? '';
  }

  formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  /** Takes over what the shopper has entered. */
  protected take(event: Event): void {
    this.value = (event.target as HTMLInputElement).value;
  }
}
