import { css } from '@lit/reactive-element';
import { buttonStyles } from '../../controls/button/button.styles.ts';
import { fieldLook } from '../../controls/field-look.styles.ts';
import { noticeStyles } from '../../controls/notice/notice.styles.ts';
import { questionScaleStyles } from '../../controls/scale/question-scale.styles.ts';
import { scaleStyles } from '../../controls/scale/scale.styles.ts';
import { skeletonStyles } from '../../controls/skeleton/skeleton.styles.ts';
import { frameStyles } from '../../styles/base.styles.ts';

/** Of the second part: the card or dialog, and a question with a scale. */
export const talkStyles = [
  ...frameStyles,
  fieldLook,
  ...buttonStyles,
  noticeStyles,
  skeletonStyles,
  scaleStyles,
  questionScaleStyles,
  css`
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

    /* The heading takes the focus from a script; a ring around words that do nothing would only puzzle. */
    .title:focus,
    .invited:focus {
      outline: none;
    }

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

    .dialog {
      inline-size: min(36rem, 100% - 2rem);
      max-block-size: calc(100dvh - 2rem);
      padding: 0;
      border: 0;
      border-radius: var(--_radius);
      background: transparent;
      overscroll-behavior: contain;
      box-shadow:
        0 1px 3px rgb(0 0 0 / 0.12),
        0 16px 48px rgb(0 0 0 / 0.2);
    }

    .dialog::backdrop {
      background: rgb(0 0 0 / 0.45);
    }

    @media (max-width: 40rem) {
      :host([surface='sheet']) .dialog {
        inline-size: 100%;
        max-inline-size: none;
        margin-block-end: 0;
        border-end-start-radius: 0;
        border-end-end-radius: 0;
      }

      :host([surface='sheet']) .base {
        border-width: 0;
        border-end-start-radius: 0;
        border-end-end-radius: 0;
        padding-block-end: max(var(--_space), env(safe-area-inset-bottom));
      }
    }

    @media (prefers-reduced-motion: no-preference) {
      .dialog[open] {
        animation: rise 200ms ease-out;
      }

      @keyframes rise {
        from {
          opacity: 0;
          transform: translateY(1rem);
        }
      }
    }

    @media (forced-colors: active) {
      .bar-track {
        fill: CanvasText;
        opacity: 0.4;
      }

      .bar-fill {
        fill: Highlight;
      }

      .dialog {
        border: 1px solid CanvasText;
      }
    }
  `,
];
