import { css } from '@lit/reactive-element';
import { fieldStyles } from '../field.styles.ts';

export const selectFieldStyles = [
  ...fieldStyles,
  css`
    .frame {
      position: relative;
    }

    select {
      appearance: none;
      padding-inline-end: 2.25em;
      text-overflow: ellipsis;
    }

    .frame::after {
      content: '';
      position: absolute;
      inset-block-start: 50%;
      inset-inline-end: 1em;
      inline-size: 0.5em;
      block-size: 0.5em;
      border: solid currentcolor;
      border-width: 0 1.5px 1.5px 0;
      transform: translateY(-70%) rotate(45deg);
      pointer-events: none;
    }
  `,
];
