import { type PropertyDeclarations, type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { FormAssociation, type FormState } from '../internal/form-association.ts';
import { fieldStyles } from './field.styles.ts';

/** The properties that change what a form sees. */
const formProperties = new Set<PropertyKey>(['value', 'files', 'required', 'disabled']);

/**
 * A labelled control that takes part in the forms of the elements and knows no client. The value changes by `value` or by the shopper, who is followed by
 * the native `input` and `change` events.
 */
export abstract class Field extends ReactiveElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...ReactiveElement.shadowRootOptions, delegatesFocus: true };
  static override styles = fieldStyles;
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    label: {},
    hint: {},
    error: {},
    optionalText: { attribute: 'optional-text' },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    formDisabled: { state: true },
  };

  /** Name under which the value is sent. */
  declare name: string;
  /** Visible name of the control. */
  declare label: string;
  /** Help that is read with the label. */
  declare hint: string;
  /** What is wrong with the value, in the shopper's words. Shown and announced while it is set. */
  declare error: string;
  /** Marks a control that may be left empty, e.g. "optional". */
  declare optionalText: string;
  /** Whether an answer is needed. */
  declare required: boolean;
  /** Whether the control is out of use. */
  declare disabled: boolean;
  declare protected formDisabled: boolean;

  /** Undefined until the properties have their first values: asked before, a control could not say what it holds. */
  protected readonly association: FormAssociation | undefined;

  constructor() {
    super();
    this.name = '';
    this.label = '';
    this.hint = '';
    this.error = '';
    this.optionalText = '';
    this.required = false;
    this.disabled = false;
    this.formDisabled = false;
    this.association = new FormAssociation(this, () => this.formState());
  }

  protected abstract formState(): FormState;
  protected abstract control(described: string | typeof nothing): TemplateResult;
  /** Back to the value that the markup gave. */
  abstract formResetCallback(): void;

  /** The form that the control belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Native validity of the value. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled;
  }

  override requestUpdate(
    name?: PropertyKey,
    oldValue?: unknown,
    options?: Parameters<ReactiveElement['requestUpdate']>[2],
  ): void {
    super.requestUpdate(name, oldValue, options);
    if (name !== undefined && formProperties.has(name)) this.association?.sync();
  }

  protected override firstUpdated(): void {
    // The anchor of the browser's message exists from now on.
    this.association?.sync();
  }

  get #internals(): ElementInternals {
    if (!this.association) throw new Error('used before construction');
    return this.association.internals;
  }

  /** As by key: a group of radios is entered at the chosen one. */
  override focus(options?: FocusOptions): void {
    const chosen = this.renderRoot.querySelector<HTMLInputElement>('[type="radio"]:checked');
    if (chosen) chosen.focus(options);
    else super.focus(options);
  }

  protected get inactive(): boolean {
    return this.disabled || this.formDisabled;
  }

  /** Tells listeners as a native control would. */
  protected changed(): void {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  protected labelContent(): TemplateResult {
    const optional = this.optionalText && !this.required;
    return html`${this.label}${optional ? html` <span class="optional">(${this.optionalText})</span>` : nothing}`;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const described = [this.hint && 'hint', this.error && 'error'].filter(Boolean).join(' ');
    render(this.control(described || nothing), this.renderRoot, { host: this });
  }

  protected hintContent(): TemplateResult | typeof nothing {
    return this.hint ? html`<p class="hint" id="hint">${this.hint}</p>` : nothing;
  }

  protected errorContent(): TemplateResult | typeof nothing {
    return this.error ? html`<p class="error" id="error">${this.error}</p>` : nothing;
  }
}
