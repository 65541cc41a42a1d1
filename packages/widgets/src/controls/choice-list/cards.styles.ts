import { css } from '@lit/reactive-element';

/** Cards to choose from, wherever they are drawn. */
export const cardsLook = css`
  .cards {
    display: grid;
    gap: 0.5em;
  }

  .card {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: var(--_target);
    padding: 0.625em 0.875em;
    border: 1px solid var(--_color-control);
    border-radius: var(--_radius-control);
    cursor: pointer;
    transition:
      border-color var(--_duration),
      background-color var(--_duration);
  }

  .card:has(:checked) {
    border-color: var(--_color-accent);
    box-shadow: inset 0 0 0 1px var(--_color-accent);
    background: var(--_color-raised);
  }

  .card:has(:focus-visible) {
    outline: 2px solid var(--_color-focus);
    outline-offset: 2px;
  }

  .card:has(:disabled) {
    cursor: default;
    color: var(--_color-muted);
    background: var(--_color-raised);
    border-color: var(--_color-border);
  }

  .card > input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_color-accent);
    cursor: inherit;
    outline: none;
  }

  .words {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }

  .name {
    font-weight: 500;
  }

  .detail {
    color: var(--_color-muted);
    font-size: 0.875em;
  }

  @media (hover: hover) {
    .card:hover:not(:has(:disabled)) {
      border-color: var(--_color-text);
    }
  }

  @media (forced-colors: active) {
    .card:has(:checked) {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
`;
