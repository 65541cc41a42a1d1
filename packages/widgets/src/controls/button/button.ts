import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface ButtonOptions {
  readonly label: string;
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly type?: 'button' | 'submit';
  /** Part name under which a page may style it. */
  readonly part?: string;
  /** At work: it keeps the focus but does nothing more. */
  readonly busy?: boolean;
  /** Says that it is at work. Named beforehand, its room is kept, and what stands beside the button stays where it is. */
  readonly busyLabel?: string;
  readonly disabled?: boolean;
  readonly onClick?: (event: Event) => void;
}

/**
 * A native button. It is a template, not an element of its own: so it submits the form around it and can be a `::part` of the element.
 * Needs `buttonStyles`.
 */
export function button(options: ButtonOptions): TemplateResult {
  const {
    label,
    kind = 'primary',
    type = 'button',
    part,
    busy = false,
    busyLabel,
    disabled = false,
    onClick,
  } = options;
  const spinner = html`<span class="spinner" aria-hidden="true"></span>`;
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
    <span class="button-face" ?data-off=${busy && busyLabel}>${busy && !busyLabel ? spinner : nothing}${label}</span>
    ${busyLabel ? html`<span class="button-face" ?data-off=${!busy}>${spinner}${busyLabel}</span>` : nothing}
  </button>`;
}
