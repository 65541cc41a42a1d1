import { html, type TemplateResult } from 'lit/html.js';

/** Shapes of what is being loaded, one per line of content. */
export type SkeletonLine = 'title' | 'text' | 'short' | 'control' | 'card';

/**
 * Stands where the content will be and takes the same room. Its name is read once, the shapes are not. Needs `skeletonStyles`.
 */
export function skeleton(label: string, lines: readonly SkeletonLine[]): TemplateResult {
  return html`<div class="skeleton" role="status">
    <span class="visually-hidden">${label}</span>
    ${lines.map((line) => html`<span class="skeleton-line" data-shape=${line}></span>`)}
  </div>`;
}
