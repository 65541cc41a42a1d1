import { css } from '@lit/reactive-element';
import { shared } from '../styles/base.styles.ts';
import { fieldLook } from './field-look.styles.ts';

export const fieldStyles = [
  ...shared,
  fieldLook,
  css`
    :host {
      display: block;
      font-size: inherit;
      line-height: 1.5;
      color: var(--_color-text);
    }
  `,
];
