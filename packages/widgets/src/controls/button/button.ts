import { html, nothing, type TemplateResult } from 'lit';

export interface ButtonOptions {
  readonly label: string;
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly type?: 'button' | 'submit';
  /** Part name under which a page may style it. */
  readonly part?: string;
  /** At work: it keeps the focus and its size but does nothing more. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly onClick?: (event: Event) => void;
}

/**
 * A native button. It is a template, not an element of its own: so it submits the form around it and can be a `::part` of the element.
 * Needs `buttonStyles`.
 */
export function button({
  label,
  kind = 'primary',
  type = 'button',
  part,
  busy = false,
  disabled = false,
  onClick,
}: ButtonOptions): TemplateResult {
  return html`<button
    class="button"
    data-kind=${kind}
    part=${part ?? nothing}
    type=${type}
    ?disabled=${disabled}
    aria-disabled=${busy ? 'true' : nothing}
    @click=${(event: Event) => {
      if (busy) event.preventDefault();
      else onClick?.(event);
    }}
  >
    ${busy ? html`<span class="spinner" aria-hidden="true"></span>` : nothing}${label}
  </button>`;
}
