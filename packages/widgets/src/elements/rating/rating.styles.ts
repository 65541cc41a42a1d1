import { css } from 'lit';
import { buttonStyles } from '../../controls/button/button.styles.ts';
import { frameStyles } from '../../styles/base.styles.ts';

export const ratingStyles = [
  ...frameStyles,
  buttonStyles,
  css`
    /*
     * Room for the question before its words are here; placeholder.css keeps the same before the script is. A list may hold hundreds of
     * ratings: what is far off the screen is neither laid out nor painted, but still found, focused and read aloud.
     */
    :host {
      min-block-size: 9.77rem;
      contain: layout style inline-size;
      content-visibility: auto;
      contain-intrinsic-block-size: auto 9.77rem;
    }

    /* Only the answer asks how wide it is; a container costs each rating a layout of its own. */
    .base {
      container-type: normal;
    }

    @media (max-width: 31em) {
      :host([metric='nps']) {
        min-block-size: 14.41rem;
      }
    }

    @media (max-width: 24em) {
      :host {
        min-block-size: 8.77rem;
      }

      :host([metric='nps']) {
        min-block-size: 13.41rem;
      }
    }

    .answer {
      container-type: inline-size;
      display: grid;
      gap: 1em;
      margin-block-start: 1.25em;
    }

    .aspects {
      display: grid;
      gap: 0.25em;
      max-inline-size: 26em;
    }

    .send {
      display: flex;
      flex-direction: column;
      gap: 0.75em 1em;
      align-items: start;
    }

    /* As high as bad news would be in a long language: they must not move the page when they come. */
    .said {
      display: flex;
      align-items: start;
      min-block-size: 3lh;
      font-size: 0.875em;
      line-height: 1.4;
    }

    .said .muted {
      font-size: inherit;
    }

    @container (min-width: 26em) {
      .send {
        flex-direction: row;
        align-items: center;
      }

      .send .button {
        flex: none;
      }

      .said {
        flex: 1;
        align-items: center;
      }
    }

    @container (min-width: 40em) {
      .said {
        min-block-size: 2lh;
      }
    }

    .failed {
      color: var(--_color-negative);
      font-weight: 500;
    }

    .base:has(.done) {
      display: grid;
      align-content: center;
    }

    .done {
      display: grid;
      gap: 0.5em;
      justify-items: center;
      text-align: center;
      text-wrap: balance;
    }

    .done svg {
      inline-size: 3em;
      block-size: 3em;
      margin-block-end: 0.25em;
      border-radius: 50%;
      background: var(--_color-positive-soft);
      fill: none;
      stroke: var(--_color-positive);
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .done .title:focus {
      outline: none;
    }
  `,
];
