import { css } from 'lit';
import { scaleStyles } from '../scale/scale.styles.ts';

export const numberScaleStyles = [
  ...scaleStyles,
  css`
    :host {
      container-type: inline-size;
    }

    .row {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      gap: 0.375em;
    }

    .face {
      display: grid;
      place-items: center;
      inline-size: 100%;
      block-size: 100%;
      border: 1px solid var(--_color-control);
      border-radius: var(--_radius-control);
      font-variant-numeric: tabular-nums;
      transition:
        color var(--_duration),
        background-color var(--_duration),
        border-color var(--_duration);
    }

    :checked + .face {
      color: var(--_color-on-accent);
      background: var(--_color-accent);
      border-color: var(--_color-accent);
      font-weight: var(--_font-weight-strong);
    }

    @media (hover: hover) {
      fieldset:not(:disabled) .option:hover :not(:checked) + .face {
        background: var(--_color-raised);
        border-color: var(--_color-text);
      }
    }

    @container (max-width: 28em) {
      :host([data-long]) .row {
        grid-auto-flow: row;
        grid-template-columns: repeat(6, minmax(0, 1fr));
      }
    }

    @media (forced-colors: active) {
      :checked + .face {
        color: HighlightText;
        background: Highlight;
        forced-color-adjust: none;
      }
    }
  `,
];
