import { css } from '@lit/reactive-element';

export const statusPillStyles = css`
  .pill {
    display: inline-block;
    padding: 0.125em 0.625em;
    border: 1px solid transparent;
    border-radius: 1em;
    color: var(--_tone, var(--_color-text));
    background: var(--_ground, var(--_color-raised));
    font-size: 0.8125em;
    font-weight: var(--_font-weight-strong);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .pill {
      border-color: CanvasText;
    }
  }
`;
