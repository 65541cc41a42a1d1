import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface StepHeaderOptions {
  readonly title: string;
  /** "Step 2 of 4"; left out where there is one step. */
  readonly progress?: string;
  /** Steps done and in all, for the bar. */
  readonly current?: number;
  readonly total?: number;
}

/** Selector for `focusAfterUpdate`: a new step puts the focus on its heading. */
export const stepHeading = '.step-heading';

/** The heading of a step: takes the focus when the step changes, and says how many follow. Needs `stepHeaderStyles`. */
export function stepHeader({ title, progress, current = 0, total = 0 }: StepHeaderOptions): TemplateResult {
  return html`<header class="step-header" part="header">
    ${progress ? html`<p class="muted" aria-hidden="true">${progress}</p>` : nothing}
    <h2 class="title step-heading" part="title" tabindex="-1">
      ${progress ? html`<span class="visually-hidden">${progress}: </span>` : nothing}${title}
    </h2>
    ${
      total > 1
        ? html`<div class="step-dots" aria-hidden="true">
            ${Array.from({ length: total }, (_, index) => html`<span ?data-done=${index < current}></span>`)}
          </div>`
        : nothing
    }
  </header>`;
}
