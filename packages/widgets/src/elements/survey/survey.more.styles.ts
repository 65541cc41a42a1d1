import { css } from '@lit/reactive-element';
import { cardsLook } from '../../controls/choice-list/cards.styles.ts';
import { errorSummaryStyles } from '../../controls/error-summary/error-summary.styles.ts';
import { compactScaleStyles } from '../../controls/scale/compact-scale.styles.ts';

/** Of the part with aspects and options. */
export const moreStyles = [
  cardsLook,
  errorSummaryStyles,
  compactScaleStyles,
  css`
    .aspects {
      display: grid;
      gap: 0.25em;
      max-inline-size: 30em;
    }

    .aspects .error {
      margin-block: 0 0.5em;
    }

    .summary {
      margin-block-end: 1em;
    }
  `,
];
