import { css } from '@lit/reactive-element';

/** Of the first part, which draws nothing: the place in the page, where one is kept. */
export const surveyStyles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* As high as most first questions; placeholder.css keeps the same before the script is. */
  :host([reserve]) {
    min-block-size: 19.25rem;
  }

  @media (max-width: 31em) {
    :host([reserve]) {
      min-block-size: 23rem;
    }
  }

  :host(:state(closed)) {
    min-block-size: 0;
  }
`;
