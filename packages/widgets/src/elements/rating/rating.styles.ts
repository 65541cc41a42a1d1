import { css } from '@lit/reactive-element';
import { scaleStyles } from '../../controls/scale/scale.styles.ts';
import { cardStyles, essentials } from '../../styles/essentials.styles.ts';

/** Of the first part: the card, the question and its scale, and the room for the answer. */
export const ratingStyles = [
  ...essentials,
  cardStyles,
  scaleStyles,
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
      margin-block-start: 1.25em;
    }

    /* As high as the answer may be: the page below moves with the tap and not once more when the second part comes. */
    .room {
      min-block-size: 17.8em;
    }

    @container (min-width: 26em) {
      .room {
        min-block-size: 12.05em;
      }
    }

    .room > button {
      min-block-size: var(--_target);
      margin-block-start: 0.75em;
      padding: 0 1em;
    }
  `,
];
