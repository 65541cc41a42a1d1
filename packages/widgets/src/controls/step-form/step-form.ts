import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../button/button.ts';
import { errorSummary, type SummarizedError } from '../error-summary/error-summary.ts';
import { stepHeader } from '../step-header/step-header.ts';

type Content = TemplateResult | typeof nothing;

export interface StepFormOptions {
  readonly title: string;
  /** "Step 2 of 4". */
  readonly progress: string;
  readonly current: number;
  readonly total: number;
  readonly errors: readonly SummarizedError[];
  /** "Please check 2 things". */
  readonly errorsTitle: string;
  readonly body: Content;
  /** Bad news that belong to no field. */
  readonly failure: Content;
  readonly submit: { readonly label: string; readonly disabled?: boolean };
  readonly busy: boolean;
  /** Stands beside the button: the way back. */
  readonly aside: Content;
  readonly onSubmit: (event: Event) => void;
}

/**
 * One step of several: heading, what is wrong, fields, buttons. Needs `stepFormStyles`, `stepHeaderStyles`, `errorSummaryStyles`,
 * `noticeStyles` and `buttonStyles`.
 */
export function stepForm(options: StepFormOptions): TemplateResult {
  const { title, progress, current, total, errors, errorsTitle, body, failure, submit, busy, aside, onSubmit } =
    options;
  return html`${stepHeader({ title, progress, current, total })}
    ${errors.length > 0 ? errorSummary(errorsTitle, errors) : nothing}
    <form part="form" class="form" novalidate aria-busy=${busy ? 'true' : nothing} @submit=${onSubmit}>
      ${body} ${failure}
      <div class="actions">${button({ ...submit, type: 'submit', part: 'submit', busy })} ${aside}</div>
    </form>`;
}
