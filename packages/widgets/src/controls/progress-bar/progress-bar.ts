import { html, svg, type TemplateResult } from 'lit/html.js';

export interface ProgressOptions {
  readonly value: number;
  readonly max: number;
  /** What is measured, e.g. "Progress to Gold". */
  readonly label: string;
  /** The whole state as a sentence: "620 of 1,000 points, 380 to Gold". */
  readonly valueText: string;
  /** Positions of steps between 0 and `max`. */
  readonly steps?: readonly number[];
}

/**
 * A bar of how far something is. Drawn as SVG attributes, because a strict content security policy forbids a width in a style attribute.
 * Needs `progressBarStyles`.
 */
export function progressBar({ value, max, label, valueText, steps = [] }: ProgressOptions): TemplateResult {
  const reached = Math.min(max, Math.max(0, value));
  const share = (amount: number): number => (max > 0 ? (amount / max) * 100 : 0);
  return html`<div
    class="progress"
    part="progress"
    role="progressbar"
    aria-label=${label}
    aria-valuemin="0"
    aria-valuemax=${max}
    aria-valuenow=${reached}
    aria-valuetext=${valueText}
  >
    <svg class="progress-track" width="100%" height="100%" aria-hidden="true">
      <rect class="progress-fill" width="${share(reached)}%" height="100%" rx="4" />
      ${steps.map((step) => svg`<rect class="progress-step" x="${share(step)}%" width="2" height="100%" />`)}
    </svg>
  </div>`;
}
