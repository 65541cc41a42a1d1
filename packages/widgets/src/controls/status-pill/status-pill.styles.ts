import { css } from '@lit/reactive-element';

export const statusPillStyles = css`
  .pill {
    display: inline-block;
    padding: 0.125em 0.625em;
    border: 1px solid transparent;
    border-radius: 1em;
    color: var(--_color-text);
    background: var(--_color-raised);
    font-size: 0.8125em;
    font-weight: var(--_font-weight-strong);
    white-space: nowrap;
  }

  .pill[data-tone='positive'] {
    color: var(--_color-positive);
    background: var(--_color-positive-soft);
  }

  .pill[data-tone='caution'] {
    color: var(--_color-caution);
    background: var(--_color-caution-soft);
  }

  .pill[data-tone='negative'] {
    color: var(--_color-negative);
    background: var(--_color-negative-soft);
  }

  @media (forced-colors: active) {
    .pill {
      border-color: CanvasText;
    }
  }
`;
