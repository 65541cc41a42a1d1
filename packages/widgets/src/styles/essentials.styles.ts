import { css } from '@lit/reactive-element/css-tag.js';
import { tokens } from './tokens.styles.ts';

/** The least that anything drawn needs: box model, focus ring, hidden text, rest for those who want none of the motion. */
export const essentials = [
  tokens,
  css`
    *,
    ::before,
    ::after {
      box-sizing: border-box;
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
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    :host([hidden]) {
      display: none !important;
    }

    p,
    fieldset,
    legend {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }

    button {
      font: inherit;
      color: inherit;
      letter-spacing: inherit;
    }

    @media (prefers-reduced-motion: reduce) {
      *,
      ::before,
      ::after {
        animation: none !important;
        transition: none !important;
      }
    }
  `,
];

/** The card around an element, its theme and its size, before anything is in it. Controls do not have one. */
export const cardStyles = css`
  :host {
    display: block;
    contain: layout style;
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

  @media (max-width: 24em) {
    .base {
      padding: var(--aftercart-padding, var(--_space));
    }
  }
`;
