import { css } from 'lit';
import { tones } from './tones.styles.ts';

/** What texts, lists and fields need besides. */
export const rest = [
  tones,
  css`
    [hidden] {
      display: none !important;
    }

    h2,
    h3,
    ol,
    ul,
    dl,
    dd {
      margin: 0;
      padding: 0;
    }

    ol,
    ul {
      list-style: none;
    }

    input,
    select,
    textarea {
      font: inherit;
      color: inherit;
      letter-spacing: inherit;
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

    a {
      color: inherit;
      text-underline-offset: 0.2em;
    }
  `,
];
