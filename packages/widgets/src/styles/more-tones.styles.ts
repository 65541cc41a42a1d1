import { css } from '@lit/reactive-element';

/** What needs attention, and grounds for framed messages. */
export const moreTones = css`
  :host {
    --_color-caution: var(--aftercart-color-caution, light-dark(#8a5300, #f0bf6b));
    --_color-caution-soft: var(--aftercart-color-caution-soft, light-dark(#fdf3e2, #332a1b));
    --_color-negative-soft: var(--aftercart-color-negative-soft, light-dark(#fcefee, #3a2221));
  }
`;
