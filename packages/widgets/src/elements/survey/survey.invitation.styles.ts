import { css } from '@lit/reactive-element';

export const invitationStyles = css`
  .invitation {
    display: grid;
    gap: 0.5em;
    inline-size: 100%;
    margin-block-start: 0.5em;
    padding: 1.25em;
    border-radius: var(--_radius-control);
    background: var(--_color-raised);
  }

  .invitation h3 {
    font-size: 1em;
    font-weight: var(--_font-weight-strong);
  }

  .invitation .actions {
    margin-block-start: 0.5em;
  }

  @media (forced-colors: active) {
    .invitation {
      border: 1px solid CanvasText;
    }
  }
`;
