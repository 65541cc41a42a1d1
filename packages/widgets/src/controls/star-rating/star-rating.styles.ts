import { css } from 'lit';
import { scaleStyles } from '../scale/scale.styles.ts';

export const starRatingStyles = [
  ...scaleStyles,
  css`
    .row {
      display: flex;
      max-inline-size: calc(var(--_target) * 5 + 1em);
      /* The first star's edge stands below the first letter, not the edge of its target. */
      margin-inline-start: -0.5em;
    }

    .option {
      flex: 1;
    }

    .ends {
      max-inline-size: 17em;
    }

    svg {
      inline-size: 2.125em;
      block-size: 2.125em;
      fill: transparent;
      stroke: var(--_color-control);
      stroke-width: 1.4;
      stroke-linejoin: round;
      /* Enlarged, it would lie over the radio. */
      pointer-events: none;
      transition:
        fill var(--_duration),
        stroke var(--_duration),
        transform var(--_duration);
    }

    .option:has(:checked) svg,
    .option:has(~ .option :checked) svg {
      fill: var(--_color-star);
      stroke: var(--_color-star);
    }

    :host([compact]) fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      align-items: center;
      justify-content: space-between;
    }

    /* A floated legend is laid out like anything else. */
    :host([compact]) .label {
      float: inline-start;
      margin: 0;
      font-size: 1em;
      font-weight: 500;
    }

    :host([compact]) .row {
      flex: none;
      inline-size: calc(var(--_target) * 5);
    }

    :host([compact]) svg {
      inline-size: 1.625em;
      block-size: 1.625em;
    }

    :host([compact]) .ends {
      display: none;
    }

    @media (hover: hover) {
      fieldset:not(:disabled) .option:hover svg {
        transform: scale(1.1);
      }

      fieldset:not(:disabled) .option:hover svg,
      fieldset:not(:disabled) .option:has(~ .option:hover) svg {
        stroke: var(--_color-star);
      }
    }

    @media (forced-colors: active) {
      svg {
        stroke: CanvasText;
      }

      .option:has(:checked) svg,
      .option:has(~ .option :checked) svg {
        fill: Highlight;
        stroke: Highlight;
      }
    }
  `,
];
