import { css } from '@lit/reactive-element';

/** Of what lies over the page. */
export const overStyles = css`
  .dialog {
    inline-size: min(36rem, 100% - 2rem);
    max-block-size: calc(100dvh - 2rem);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    overscroll-behavior: contain;
    box-shadow:
      0 1px 3px rgb(0 0 0 / 0.12),
      0 16px 48px rgb(0 0 0 / 0.2);
  }

  .dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }

  @media (max-width: 40rem) {
    :host([surface='sheet']) .dialog {
      inline-size: 100%;
      max-inline-size: none;
      margin-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }

    :host([surface='sheet']) .base {
      border-width: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      padding-block-end: max(var(--_space), env(safe-area-inset-bottom));
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .dialog[open] {
      animation: rise 200ms ease-out;
    }

    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(1rem);
      }
    }
  }

  @media (forced-colors: active) {
    .dialog {
      border: 1px solid CanvasText;
    }
  }
`;
