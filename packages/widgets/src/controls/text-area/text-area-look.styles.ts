import { css } from '@lit/reactive-element';

export const textAreaLook = css`
    textarea.input {
      resize: vertical;
      field-sizing: content;
      /* As wide as its place, and not as its longest word. */
      contain: inline-size;
      min-block-size: 5.5em;
      max-block-size: 16em;
    }

    .counter {
      text-align: end;
    }

    .counter:empty {
      display: none;
    }
`;
