import { css } from 'lit';

/** Good news, what needs attention, bad news: a scale has none of them. */
export const tones = css`
  :host {
    --_color-positive: var(--aftercart-color-positive, light-dark(#176b45, #6fd0a0));
    --_color-positive-soft: var(--aftercart-color-positive-soft, light-dark(#e9f5ef, #1b2f26));
    --_color-caution: var(--aftercart-color-caution, light-dark(#8a5300, #f0bf6b));
    --_color-caution-soft: var(--aftercart-color-caution-soft, light-dark(#fdf3e2, #332a1b));
    --_color-negative: var(--aftercart-color-negative, light-dark(#b3261e, #ff9d94));
    --_color-negative-soft: var(--aftercart-color-negative-soft, light-dark(#fcefee, #3a2221));
  }
`;
