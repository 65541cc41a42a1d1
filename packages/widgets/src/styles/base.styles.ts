import { css } from '@lit/reactive-element';
import { cardStyles, essentials } from './essentials.styles.ts';
import { moreTones } from './more-tones.styles.ts';
import { rest } from './rest.styles.ts';

/** What elements and controls have in common. */
export const shared = [
  ...essentials,
  ...rest,
  moreTones,
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

    a {
      color: inherit;
      text-underline-offset: 0.2em;
    }
  `,
];

/** The card with all that elements and controls have in common. */
export const frameStyles = [...shared, cardStyles];
