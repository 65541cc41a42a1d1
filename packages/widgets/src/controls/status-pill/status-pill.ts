import { html, type TemplateResult } from 'lit/html.js';

export type Tone = 'neutral' | 'positive' | 'caution' | 'negative';

/** A status in a word; the tone repeats what the word says and never says more. Needs `statusPillStyles`. */
export function statusPill(label: string, tone: Tone = 'neutral'): TemplateResult {
  return html`<span class="pill" part="status" data-tone=${tone}>${label}</span>`;
}
