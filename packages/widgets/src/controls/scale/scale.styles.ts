import { css } from 'lit';
import { fieldStyles } from '../field.styles.ts';

export const scaleStyles = [
  ...fieldStyles,
  css`
    .label {
      margin-block-end: 0.75em;
      font-size: 1.125em;
      line-height: 1.35;
      text-wrap: balance;
    }

    .option {
      position: relative;
      display: grid;
      place-items: center;
      min-block-size: var(--_target);
      cursor: pointer;
      -webkit-tap-highlight-color: transparent;
    }

    /* The radio lies invisible over its face: a real target for touch, pointer and screen reader alike. */
    input {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      margin: 0;
      opacity: 0;
      cursor: inherit;
    }

    fieldset:disabled .option {
      cursor: default;
      opacity: 0.55;
    }

    .option:has(:focus-visible) {
      outline: 2px solid var(--_color-focus);
      outline-offset: 2px;
      border-radius: var(--_radius-control);
    }

    .ends {
      display: flex;
      justify-content: space-between;
      gap: 1em;
      margin-block-start: 0.375em;
      color: var(--_color-muted);
      font-size: 0.8125em;
    }

    .ends span:last-child {
      text-align: end;
    }
  `,
];
