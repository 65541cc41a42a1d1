import { css } from '@lit/reactive-element';
import { buttonStyles } from '../../controls/button/button.styles.ts';
import { fieldLook } from '../../controls/field-look.styles.ts';
import { noticeStyles } from '../../controls/notice/notice.styles.ts';
import { scaleStyles } from '../../controls/scale/scale.styles.ts';
import { frameStyles } from '../../styles/base.styles.ts';
import { endStyles } from './survey.end.styles.ts';

/** Of the second part: the card, a question with a scale or a text, and the end. */
export const talkStyles = [
  ...frameStyles,
  fieldLook,
  ...buttonStyles,
  noticeStyles,
  scaleStyles,
  ...endStyles,
  css`
    /* The heading above names the scale. */
    legend:empty {
      display: none;
    }

    .form {
      display: grid;
      gap: 1.5em;
    }

    .top {
      display: grid;
      gap: 0.5em;
      margin-block-end: 1.25em;
    }

    /* The button that closes stands beside it. */
    .close ~ .top {
      padding-inline-end: 2.25em;
    }

    .top:not(:has(*)) {
      display: none;
    }

    .close ~ .top:not(:has(*)) + .head .title {
      padding-inline-end: 1.75em;
    }

    .survey-title {
      font-weight: var(--_font-weight-strong);
    }

    .bar-track {
      fill: var(--_color-border);
    }

    .bar-fill {
      fill: var(--_color-accent);
      transition: width var(--_duration);
    }

    [dir='rtl'] .bar {
      transform: scaleX(-1);
    }

    .pledge {
      display: flex;
      gap: 0.5em;
      align-items: start;
    }

    .pledge svg {
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      margin-block-start: 0.1em;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.6;
      stroke-linejoin: round;
    }

    .head {
      display: grid;
      gap: 0.375em;
      margin-block-end: 0.875em;
    }

    .optional {
      display: inline-block;
    }

    .told:empty {
      display: none;
    }

    /* The heading takes the focus from a script; a ring around words that do nothing would only puzzle. */

    .close {
      position: absolute;
      inset-block-start: 0.5em;
      inset-inline-end: 0.5em;
      z-index: 1;
      display: grid;
      place-items: center;
      inline-size: var(--_target);
      block-size: var(--_target);
      padding: 0;
      border: 0;
      border-radius: var(--_radius-control);
      color: var(--_color-muted);
      background: transparent;
      cursor: pointer;
    }

    .close svg {
      inline-size: 1.5em;
      block-size: 1.5em;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.6;
      stroke-linecap: round;
    }

    @media (forced-colors: active) {
      .bar-track {
        fill: CanvasText;
        opacity: 0.4;
      }

      .bar-fill {
        fill: Highlight;
      }
    }
  `,
];
