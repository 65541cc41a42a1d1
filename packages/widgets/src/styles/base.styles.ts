import { css } from 'lit';
import { tokens } from './tokens.styles.ts';

/** What elements and controls have in common: box model, type, focus ring, hidden text. */
export const shared = [
  tokens,
  css`
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    :host([hidden]),
    [hidden] {
      display: none !important;
    }

    :focus-visible {
      outline: 2px solid var(--_color-focus);
      outline-offset: 2px;
    }

    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      padding: 0;
      border: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    h2,
    h3,
    p,
    ol,
    ul,
    dl,
    dd,
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }

    ol,
    ul {
      list-style: none;
    }

    fieldset {
      min-inline-size: 0;
    }

    legend {
      padding: 0;
    }

    button,
    input,
    select,
    textarea {
      font: inherit;
      color: inherit;
      letter-spacing: inherit;
    }

    @media (prefers-reduced-motion: reduce) {
      *,
      *::before,
      *::after {
        animation: none !important;
        transition: none !important;
      }
    }
  `,
];

/** The frame of an element: the card, its theme and its size. Controls do not have one. */
export const frameStyles = [
  ...shared,
  css`
    :host {
      display: block;
      contain: layout style;
      font-family: var(--_font-family);
      text-align: start;
    }

    .base {
      display: flow-root;
      position: relative;
      /* The room that the element keeps before its content is there is the card's own. */
      min-block-size: inherit;
      padding: var(--aftercart-padding, calc(var(--_space) * 1.5));
      color: var(--_color-text);
      background: var(--_color-surface);
      border: var(--aftercart-border-width, 1px) solid var(--_color-border);
      border-radius: var(--_radius);
      font-family: var(--_font-family);
      font-size: var(--_font-size);
      line-height: 1.5;
      overflow-wrap: anywhere;
      container-type: inline-size;
    }

    .base[data-theme='light'] {
      color-scheme: light;
    }

    .base[data-theme='dark'] {
      color-scheme: dark;
    }

    .base[data-size='large'] {
      font-size: calc(var(--_font-size) * 1.25);
    }

    .title {
      font-size: 1.125em;
      font-weight: var(--_font-weight-strong);
      line-height: 1.35;
      text-wrap: balance;
    }

    .muted {
      color: var(--_color-muted);
      font-size: 0.875em;
    }

    a {
      color: inherit;
      text-underline-offset: 0.2em;
    }

    @media (max-width: 24em) {
      .base {
        padding: var(--aftercart-padding, var(--_space));
      }
    }
  `,
];
