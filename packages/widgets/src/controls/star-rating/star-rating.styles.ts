import { css } from 'lit';
import { scaleStyles } from '../scale/scale.styles.ts';

export const starRatingStyles = [
  ...scaleStyles,
  css`
    .row,
    .ends {
      max-inline-size: calc(var(--_target) * 5 + 1em);
    }

    .row {
      display: flex;
      justify-content: space-between;
      margin-inline-start: -0.375em;
    }

    .option {
      flex: 1;
    }

    svg {
      inline-size: 2.125em;
      block-size: 2.125em;
      fill: transparent;
      stroke: var(--_color-control);
      stroke-width: 1.4;
      stroke-linejoin: round;
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
