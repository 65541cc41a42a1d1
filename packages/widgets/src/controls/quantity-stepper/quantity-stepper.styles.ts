import { css } from '@lit/reactive-element';
import { fieldStyles } from '../field.styles.ts';

export const quantityStepperStyles = [
  ...fieldStyles,
  css`
    .stepper {
      display: inline-flex;
      border: 1px solid var(--_color-control);
      border-radius: var(--_radius-control);
      background: var(--_color-surface);
    }

    .stepper:has(input:focus-visible) {
      outline: 2px solid var(--_color-focus);
      outline-offset: 1px;
    }

    button {
      inline-size: var(--_target);
      min-block-size: calc(var(--_target) - 2px);
      padding: 0;
      border: 0;
      border-radius: calc(var(--_radius-control) - 1px);
      background: transparent;
      font-size: 1.25em;
      line-height: 1;
      cursor: pointer;
    }

    button:disabled {
      color: var(--_color-muted);
      opacity: 0.5;
      cursor: default;
    }

    input {
      inline-size: 3em;
      padding: 0;
      border: 0;
      outline: 0;
      background: transparent;
      text-align: center;
      font-variant-numeric: tabular-nums;
      appearance: textfield;
    }

    input::-webkit-inner-spin-button {
      appearance: none;
    }

    @media (hover: hover) {
      button:hover:not(:disabled) {
        background: var(--_color-raised);
      }
    }
  `,
];
