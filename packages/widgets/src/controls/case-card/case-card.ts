import { html, nothing, type TemplateResult } from 'lit/html.js';
import { statusPill, type Tone } from '../status-pill/status-pill.ts';
import { type TimelineStep, timeline } from '../timeline/timeline.ts';

type Content = TemplateResult | typeof nothing;

export interface CaseCardOptions {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly tone: Tone;
  /** Folded cards show title and status. */
  readonly open: boolean;
  readonly facts: Content;
  /** What is promised, or asked for, by when. */
  readonly promise: string | null;
  /** What the shopper may or has to do now. */
  readonly actions: Content;
  readonly timelineLabel: string;
  readonly steps: readonly TimelineStep[];
  /** What may be done besides, e.g. to cancel. */
  readonly asides: Content;
}

/**
 * A return, claim or case: what it is about, how it stands, what may be done, how it went and what comes. Needs `caseCardStyles`,
 * `statusPillStyles` and `timelineStyles`.
 */
export function caseCard(options: CaseCardOptions): TemplateResult {
  const { id, title, status, tone, open } = options;
  return html`<details class="case" part="case" data-case=${id} ?open=${open}>
    <summary>
      <h3 class="case-title">${title}</h3>
      ${statusPill(status, tone)}
    </summary>
    ${body(options)}
  </details>`;
}

/** The same alone on its card, where there is no other. Needs `caseDetailStyles` besides. */
export function caseDetail(options: Omit<CaseCardOptions, 'open'>): TemplateResult {
  const { id, title, status, tone } = options;
  return html`<section part="case" data-case=${id} aria-labelledby="case">
    <header class="case-head" tabindex="-1">
      <h2 class="title" id="case" part="title">${title}</h2>
      ${statusPill(status, tone)}
    </header>
    ${body(options)}
  </section>`;
}

function body(options: Omit<CaseCardOptions, 'open'>): TemplateResult {
  const { facts, promise, actions, timelineLabel, steps, asides } = options;
  return html`<div class="case-body">
    ${facts} ${promise ? html`<p class="promise" part="promise">${promise}</p>` : nothing} ${actions}
    ${timeline(timelineLabel, steps)} ${asides}
  </div>`;
}
