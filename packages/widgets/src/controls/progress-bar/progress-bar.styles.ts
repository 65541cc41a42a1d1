import { css } from '@lit/reactive-element';

export const progressBarStyles = css`
  .progress {
    block-size: 8px;
    border-radius: 4px;
    overflow: hidden;
    background: color-mix(in srgb, var(--_color-control) 32%, transparent);
  }

  .progress-track {
    display: block;
  }

  .progress:dir(rtl) .progress-track {
    transform: scaleX(-1);
  }

  .progress-fill {
    fill: var(--_color-accent);
    transition: width 400ms ease;
  }

  .progress-step {
    fill: var(--_color-surface);
  }

  @media (forced-colors: active) {
    .progress {
      border: 1px solid CanvasText;
    }

    .progress-fill {
      fill: Highlight;
    }
  }
`;
