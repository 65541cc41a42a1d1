import { css } from '@lit/reactive-element';
import { tones } from './tones.styles.ts';

/** What texts, lists and fields need besides. */
export const rest = [
  tones,
  css`
    input,
    select,
    textarea {
      font: inherit;
      color: inherit;
      letter-spacing: inherit;
    }

    /* What takes the focus to be read, and cannot be used. */
    [tabindex='-1']:focus {
      outline: none;
    }

    .title {
      font-size: 1.125em;
      font-weight: var(--_font-weight-strong);
      line-height: 1.35;
      text-wrap: balance;
    }

    .muted {
      color: var(--_color-muted);
      font-size: 0.875em;
    }
  `,
];
