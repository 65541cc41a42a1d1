import { css } from '@lit/reactive-element';

export const noticeStyles = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    padding: 0.875em 1em;
    border: 1px solid color-mix(in srgb, var(--_tone, transparent) 30%, transparent);
    border-radius: var(--_radius-control);
    background: var(--_ground, var(--_color-raised));
  }

  .notice-words {
    flex: 1 1 14em;
  }

  @media (forced-colors: active) {
    .notice {
      border-color: CanvasText;
    }
  }
`;
