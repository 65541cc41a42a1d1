import { html, type nothing, type TemplateResult } from 'lit/html.js';
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
  /** What the shopper may or has to do now. */
  readonly actions: Content;
  readonly timelineLabel: string;
  readonly steps: readonly TimelineStep[];
  /** What may be done besides, e.g. to cancel. */
  readonly asides: Content;
}

/**
 * A return or claim: what it is about, how it stands, what may be done, how it went and what comes. Needs `caseCardStyles`,
 * `statusPillStyles` and `timelineStyles`.
 */
export function caseCard(options: CaseCardOptions): TemplateResult {
  const { id, title, status, tone, open, facts, actions, timelineLabel, steps, asides } = options;
  return html`<details class="case" part="case" data-case=${id} ?open=${open}>
    <summary>
      <h3 class="case-title">${title}</h3>
      ${statusPill(status, tone)}
    </summary>
    <div class="case-body">${facts} ${actions} ${timeline(timelineLabel, steps)} ${asides}</div>
  </details>`;
}
