import { css } from '@lit/reactive-element';

/** Good and bad news: a scale has none of them. */
export const tones = css`
  :host {
    --_color-positive: var(--aftercart-color-positive, light-dark(#176b45, #6fd0a0));
    --_color-positive-soft: var(--aftercart-color-positive-soft, light-dark(#e9f5ef, #1b2f26));
    --_color-negative: var(--aftercart-color-negative, light-dark(#b3261e, #ff9d94));
  }
`;
