import { css } from '@lit/reactive-element';

export const skeletonStyles = css`
  .skeleton {
    display: grid;
    gap: 0.75em;
  }

  .skeleton-line {
    block-size: 1em;
    border-radius: 0.375em;
    background: var(--_color-raised);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  .skeleton-line[data-shape='title'] {
    inline-size: 55%;
    block-size: 1.375em;
  }

  .skeleton-line[data-shape='short'] {
    inline-size: 35%;
  }

  .skeleton-line[data-shape='control'] {
    block-size: var(--_target);
    border-radius: var(--_radius-control);
  }

  .skeleton-line[data-shape='card'] {
    block-size: 5em;
    border-radius: var(--_radius-control);
  }

  @keyframes breathe {
    to {
      background: var(--_color-border);
    }
  }

  @media (forced-colors: active) {
    .skeleton-line {
      border: 1px solid GrayText;
    }
  }
`;
