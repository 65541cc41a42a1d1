import { css } from '@lit/reactive-element';

/** What needs attention, grounds for framed messages, and the two of them for whatever is drawn in a tone. */
export const moreTones = css`
  :host {
    --_color-caution: var(--aftercart-color-caution, light-dark(#8a5300, #f0bf6b));
    --_color-caution-soft: var(--aftercart-color-caution-soft, light-dark(#fdf3e2, #332a1b));
    --_color-negative-soft: var(--aftercart-color-negative-soft, light-dark(#fcefee, #3a2221));
  }

  [data-tone='positive'] {
    --_tone: var(--_color-positive);
    --_ground: var(--_color-positive-soft);
  }

  [data-tone='caution'] {
    --_tone: var(--_color-caution);
    --_ground: var(--_color-caution-soft);
  }

  [data-tone='negative'] {
    --_tone: var(--_color-negative);
    --_ground: var(--_color-negative-soft);
  }
`;
