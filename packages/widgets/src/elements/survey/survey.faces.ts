import { html, svg, type TemplateResult } from 'lit';

const mouths = [
  svg`<path d="M8 17.2c1.8-3 6.2-3 8 0" />`,
  svg`<path d="M8.5 16.4c1.6-1.6 5.4-1.6 7 0" />`,
  svg`<path d="M8.5 15.6h7" />`,
  svg`<path d="M8.5 14.8c1.6 1.7 5.4 1.7 7 0" />`,
  svg`<path d="M7.6 14c.7 4.6 8.1 4.6 8.8 0z" />`,
];

/** A face for a satisfaction of 1 to 5, told by its mouth and not by a colour. */
export const faceOf = (score: number): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <circle cx="12" cy="12" r="9.5" />
    <path class="eyes" d="M8.75 9.25v.01M15.25 9.25v.01" />
    ${mouths[score - 1]}
  </svg>`;
