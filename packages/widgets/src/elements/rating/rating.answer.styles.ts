import { css } from '@lit/reactive-element';
import { buttonLook } from '../../controls/button/button-look.styles.ts';
import { fieldLook } from '../../controls/field-look.styles.ts';
import { compactScaleStyles } from '../../controls/scale/compact-scale.styles.ts';
import { textAreaLook } from '../../controls/text-area/text-area-look.styles.ts';
import { rest } from '../../styles/rest.styles.ts';

/** Of the second part, from the chosen score to the thanks. */
export const answerStyles = [
  ...rest,
  fieldLook,
  textAreaLook,
  buttonLook,
  compactScaleStyles,
  css`
    .answer > div {
      display: grid;
      gap: 1em;
      align-content: start;
    }

    .aspects {
      display: grid;
      gap: 0.25em;
      max-inline-size: 26em;
    }

    .send {
      display: flex;
      flex-direction: column;
      gap: 0.75em 1em;
      align-items: start;
    }

    /* As high as bad news would be in a long language: they must not move the page when they come. */
    .said {
      display: flex;
      align-items: start;
      min-block-size: 3lh;
      font-size: 0.875em;
      line-height: 1.4;
    }

    .said .muted {
      font-size: inherit;
    }

    @container (min-width: 26em) {
      .send {
        flex-direction: row;
        align-items: center;
      }

      .send .button {
        flex: none;
      }

      .said {
        flex: 1;
        align-items: center;
      }
    }

    @container (min-width: 40em) {
      .said {
        min-block-size: 2lh;
      }
    }

    .failed {
      color: var(--_color-negative);
      font-weight: 500;
    }

    .base:has(.done) {
      display: grid;
      align-content: center;
    }

    .done {
      display: grid;
      gap: 0.5em;
      justify-items: center;
      text-align: center;
      text-wrap: balance;
    }

    .done svg {
      inline-size: 3em;
      block-size: 3em;
      margin-block-end: 0.25em;
      border-radius: 50%;
      background: var(--_color-positive-soft);
      fill: none;
      stroke: var(--_color-positive);
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

  `,
];
