import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface TimelineStep {
  readonly label: string;
  readonly state: 'done' | 'current' | 'upcoming' | 'failed';
  /** Hidden word for the state, read after the label, e.g. "completed". */
  readonly stateText: string;
  /** ISO timestamp with its written form. */
  readonly at?: { readonly iso: string; readonly text: string } | undefined;
  readonly note?: string | undefined;
}

/** What happened and what comes, oldest first. Needs `timelineStyles`. */
export function timeline(label: string, steps: readonly TimelineStep[]): TemplateResult {
  return html`<ol class="timeline" part="timeline" aria-label=${label}>
    ${steps.map(
      (
        step,
      ) => html`<li class="timeline-step" data-state=${step.state} aria-current=${step.state === 'current' ? 'step' : nothing}>
        <span class="timeline-mark" aria-hidden="true"></span>
        <div>
          <p class="timeline-label">
            ${step.label}<span class="visually-hidden">, ${step.stateText}</span>
          </p>
          ${step.at ? html`<time class="muted" datetime=${step.at.iso}>${step.at.text}</time>` : nothing}
          ${step.note ? html`<p class="muted"><bdi>${step.note}</bdi></p>` : nothing}
        </div>
      </li>`,
    )}
  </ol>`;
}
