import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface TextAreaView {
  readonly label: string | TemplateResult;
  /** Marks a text that may be left out, e.g. "optional". */
  readonly optional?: string;
  readonly hint?: TemplateResult | typeof nothing;
  /** What is wrong with the text, in the shopper's words. */
  readonly error: string;
  /** Marks the field when the error is said elsewhere. */
  readonly invalid?: boolean;
  readonly value: string;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly required: boolean;
  readonly disabled: boolean;
  /** Part names of the label and of the text field. */
  readonly parts: readonly [label: string, input: string];
  readonly describedBy?: string | typeof nothing;
  /** Words for the number of characters left. */
  readonly counterText: (left: number) => string;
  readonly input: (event: Event) => void;
  readonly change?: (event: Event) => void;
}

/** Share of the longest text from which the counter shows: before that it is noise. */
const counterFrom = 0.8;

/** A labelled native textarea. Needs `fieldLook` and `textAreaLook`. */
export function textArea(view: TextAreaView): TemplateResult {
  const { label, optional, hint, error, value, placeholder, rows = 3, maxLength = 4000, required, disabled } = view;
  const counting = value.length >= maxLength * counterFrom;
  return html`<label class="label" part=${view.parts[0]} for="input"
      >${label}${optional && !required ? html` <span class="optional">(${optional})</span>` : nothing}</label
    >
    ${hint ?? nothing}
    <textarea
      id="input"
      class="input"
      part=${view.parts[1]}
      rows=${rows}
      maxlength=${maxLength}
      placeholder=${placeholder ?? nothing}
      ?required=${required}
      ?disabled=${disabled}
      aria-invalid=${error || view.invalid ? 'true' : nothing}
      aria-describedby=${view.describedBy ?? (error ? 'error' : nothing)}
      .value=${value}
      @input=${view.input}
      @change=${view.change}
    ></textarea>
    <p class="counter" role="status">${counting ? view.counterText(maxLength - value.length) : nothing}</p>
    ${error ? html`<p class="error" id="error">${error}</p>` : nothing}`;
}
