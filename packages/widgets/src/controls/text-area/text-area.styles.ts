import { css } from 'lit';
import { fieldStyles } from '../field.styles.ts';

export const textAreaLook = css`
    textarea.input {
      resize: vertical;
      field-sizing: content;
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

export const textAreaStyles = [...fieldStyles, textAreaLook];
