import { css } from '@lit/reactive-element';

export const noticeStyles = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    padding: 0.875em 1em;
    border-radius: var(--_radius-control);
    border: 1px solid transparent;
    background: var(--_color-raised);
  }

  .notice-words {
    flex: 1 1 14em;
  }

  .notice[data-tone='negative'] {
    background: var(--_color-negative-soft);
    border-color: color-mix(in srgb, var(--_color-negative) 30%, transparent);
  }

  .notice[data-tone='caution'] {
    background: var(--_color-caution-soft);
    border-color: color-mix(in srgb, var(--_color-caution) 30%, transparent);
  }

  .notice[data-tone='positive'] {
    background: var(--_color-positive-soft);
    border-color: color-mix(in srgb, var(--_color-positive) 30%, transparent);
  }

  @media (forced-colors: active) {
    .notice {
      border-color: CanvasText;
    }
  }
`;
