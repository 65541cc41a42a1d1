import { css } from '@lit/reactive-element/css-tag.js';
import { essentials } from '../../styles/essentials.styles.ts';

/** Room for the line before there is one; placeholder.css keeps the same before the script is here. */
export const placeStyles = css`
  :where(aftercart-rating-summary) {
    display: block;
    min-block-size: max(28px, 1.75em);
  }

  :where(aftercart-provider[size='large'] aftercart-rating-summary) {
    min-block-size: max(28px, 2.1875em);
  }
`;

/** A line of the shop's own card: it takes the page's type and colour, and has no frame of its own. */
export const ratingSummaryStyles = [
  ...essentials,
  css`
    :host {
      display: block;
      min-block-size: max(28px, 1.75em);
    }

    .base {
      line-height: max(28px, 1.75em);
    }

    .base[data-theme='light'] {
      color-scheme: light;
    }

    .base[data-theme='dark'] {
      color-scheme: dark;
    }

    .base[data-size='large'] {
      font-size: 1.25em;
    }

    .waiting {
      display: inline-block;
      inline-size: 8em;
      block-size: 0.875em;
      border-radius: 0.25em;
      background: var(--_color-border);
    }

    .line,
    summary {
      display: inline-flex;
      gap: 0.375em;
      align-items: center;
      block-size: max(28px, 1.75em);
      vertical-align: top;
    }

    /* In a card that is too narrow for all of it the count goes without a trace, and the stars stay as large as they are. */
    .line {
      flex-wrap: wrap;
      row-gap: 1.75em;
      align-content: start;
      max-inline-size: 100%;
      overflow: hidden;
    }

    .stars {
      inline-size: 6.25em;
      block-size: 1.25em;
      margin-block: calc((max(28px, 1.75em) - 1.25em) / 2);
      fill: var(--_color-border);
    }

    .average:empty {
      display: none;
    }

    .stars .full {
      fill: var(--_color-star);
    }

    [dir='rtl'] svg {
      transform: scaleX(-1);
    }

    .stars svg {
      transform: none;
    }

    /* In the weight and size of the text around it: another font for a number costs a list more than all of its elements. */
    .count {
      color: var(--_color-muted);
    }

    details {
      display: inline-block;
      vertical-align: top;
      margin-inline-end: 0.75em;
    }

    details[open] {
      display: block;
      max-inline-size: 22em;
    }

    summary {
      gap: 0.625em;
      border-radius: 4px;
      cursor: pointer;
      list-style: none;
    }

    summary::-webkit-details-marker {
      display: none;
    }

    summary::after {
      content: '';
      inline-size: 0.375em;
      block-size: 0.375em;
      margin-inline-end: 0.25em;
      border: solid var(--_color-muted);
      border-width: 0 1.5px 1.5px 0;
      transform: translateY(-25%) rotate(45deg);
    }

    [open] > summary::after {
      transform: translateY(25%) rotate(225deg);
    }

    ul {
      display: grid;
      grid-template-columns: auto 1fr auto;
      gap: 0.375em 0.75em;
      margin: 0;
      padding: 0.375em 0 0.5em;
      font-size: 0.875em;
      list-style: none;
    }

    li {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: center;
    }

    .bar {
      inline-size: 100%;
      min-inline-size: 0;
      block-size: 0.5em;
      border-radius: 0.25em;
      fill: var(--_color-border);
    }

    .bar .full {
      fill: var(--_color-star);
    }

    .number {
      color: var(--_color-muted);
      text-align: end;
      font-variant-numeric: tabular-nums;
    }

    @media (forced-colors: active) {
      .stars,
      .bar {
        fill: GrayText;
      }

      :is(.stars, .bar) .full {
        fill: CanvasText;
      }
    }
  `,
];
