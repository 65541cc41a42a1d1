import { css } from '@lit/reactive-element';

/** Of the primary button, which is all that a rating has. */
export const buttonLook = css`
  .button {
    display: inline-grid;
    place-items: center;
    min-block-size: var(--_target);
    padding: 0.5em 1.25em;
    border: 1px solid transparent;
    border-radius: var(--aftercart-radius-button, var(--_radius-control));
    font-weight: var(--_font-weight-strong);
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
    transition: var(--_duration);
  }

  .button-face {
    grid-area: 1 / 1;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
  }

  .button-face[data-off] {
    visibility: hidden;
  }

  .button[data-kind='primary'] {
    color: var(--_color-on-accent);
    background: var(--_color-accent);
  }

  @media (hover: hover) {
    .button[data-kind='primary']:hover:not(:disabled, [aria-disabled]) {
      background: color-mix(in srgb, var(--_color-accent) 86%, var(--_color-surface));
    }
  }

  .button:disabled {
    color: var(--_color-muted);
    background: var(--_color-raised);
    border-color: var(--_color-border);
    cursor: default;
  }

  .button[aria-disabled] {
    cursor: progress;
  }

  .spinner {
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid currentcolor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }

  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
  }
`;
