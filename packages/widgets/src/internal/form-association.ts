/** What a form needs to know of a control at any moment. */
export interface FormState {
  readonly value: string | FormData | null;
  /** True when an answer is required and missing. */
  readonly missing: boolean;
  /** A reason of the control's own why the value cannot be sent. */
  readonly problem?: string;
  /** Where the browser points its message. */
  readonly anchor?: HTMLElement | null | undefined;
}

/** The browser's own words, in the browser's own language, for a missing answer. */
function missingMessage(): string {
  const input = document.createElement('input');
  input.required = true;
  return input.validationMessage;
}

/**
 * Connects a custom element to its form. Value and validity are set at once, never after a render: a form that is sent in the same
 * task as the change must see the change.
 */
export class FormAssociation {
  readonly internals: ElementInternals;
  readonly #read: () => FormState;
  #custom = '';

  constructor(host: HTMLElement, read: () => FormState) {
    this.internals = host.attachInternals();
    this.#read = read;
  }

  setCustomValidity(message: string): void {
    this.#custom = message;
    this.sync();
  }

  sync(): void {
    const { value, missing, problem, anchor } = this.#read();
    this.internals.setFormValue(value);
    const custom = this.#custom || problem;
    const message = custom || (missing ? missingMessage() : '');
    this.internals.setValidity({ customError: Boolean(custom), valueMissing: missing }, message, anchor ?? undefined);
  }
}
