import { html, type TemplateResult } from 'lit/html.js';

export interface SummarizedError {
  readonly text: string;
  /** Takes the shopper to the field. */
  readonly onClick: () => void;
}

/** What is wrong with a step, all at once, each a way to its field. Needs `noticeStyles` and `errorSummaryStyles`. */
export function errorSummary(title: string, errors: readonly SummarizedError[]): TemplateResult {
  return html`<div class="notice summary" part="errors" data-tone="negative" role="alert" tabindex="-1">
    <div class="notice-words">
      <p class="summary-title">${title}</p>
      <ul>
        ${errors.map(({ text, onClick }) => html`<li><button type="button" class="link" @click=${onClick}>${text}</button></li>`)}
      </ul>
    </div>
  </div>`;
}
