import { css } from '@lit/reactive-element';
import { textAreaLook } from '../../controls/text-area/text-area-look.styles.ts';

/** Of the second part: a text, and the end. */
export const endStyles = [
  textAreaLook,
  css`
    .counter + .hint {
      margin-block: 0.5em 0;
    }

    .base:has(.done) {
      display: grid;
      align-content: center;
    }

    .done {
      display: grid;
      gap: 0.75em;
      justify-items: center;
      padding-block: 0.5em;
      text-align: center;
      text-wrap: balance;
    }

    .tick {
      inline-size: 3em;
      block-size: 3em;
      border-radius: 50%;
      background: var(--_color-positive-soft);
      fill: none;
      stroke: var(--_color-positive);
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .done .actions {
      justify-content: center;
    }

    .own {
      white-space: pre-line;
    }
  `,
];
