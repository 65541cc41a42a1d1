import { css } from '@lit/reactive-element/css-tag.js';

/** The provider has no box. placeholder.css says the same, and says it before the script is here. */
export const providerStyles = css`
  :where(aftercart-provider) {
    display: contents;
  }
`;
