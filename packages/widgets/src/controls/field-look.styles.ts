import { css } from '@lit/reactive-element';

/** Label, hint, error and frame of a field, wherever it is drawn. */
export const fieldLook = css`
    .label {
      display: block;
      margin-block-end: 0.375em;
      font-weight: var(--_font-weight-strong);
    }

    .optional,
    .hint,
    .counter {
      color: var(--_color-muted);
      font-size: 0.875em;
      font-weight: 400;
    }

    .hint {
      margin-block-end: 0.5em;
    }

    .error {
      display: flex;
      gap: 0.375em;
      margin-block-start: 0.5em;
      color: var(--_color-negative);
      font-size: 0.875em;
      font-weight: 500;
    }

    .error::before {
      content: '!' / '';
      flex: none;
      inline-size: 1.35em;
      block-size: 1.35em;
      margin-block-start: 0.08em;
      border-radius: 50%;
      color: var(--_color-surface);
      background: var(--_color-negative);
      font-size: 0.875em;
      font-weight: 700;
      line-height: 1.35em;
      text-align: center;
    }

    .input {
      display: block;
      inline-size: 100%;
      min-block-size: var(--_target);
      padding: 0.5em 0.75em;
      color: var(--_color-text);
      background: var(--_color-surface);
      border: 1px solid var(--_color-control);
      border-radius: var(--_radius-control);
      transition: border-color var(--_duration);
    }

    .input::placeholder {
      color: var(--_color-muted);
      opacity: 1;
    }

    .input:hover:not(:disabled) {
      border-color: var(--_color-text);
    }

    .input:focus-visible {
      outline-offset: -1px;
      border-color: var(--_color-focus);
    }

    .input[aria-invalid='true'] {
      border-color: var(--_color-negative);
    }

    .input:disabled {
      color: var(--_color-muted);
      background: var(--_color-raised);
      border-color: var(--_color-border);
    }
`;
