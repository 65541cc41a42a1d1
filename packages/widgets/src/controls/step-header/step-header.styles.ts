import { css } from '@lit/reactive-element';

export const stepHeaderStyles = css`
  .step-header {
    display: grid;
    gap: 0.25em;
    margin-block-end: 1.25em;
  }

  /* The heading takes the focus from a script; a ring around words that do nothing would only puzzle. */

  .step-dots {
    display: flex;
    gap: 0.25em;
    margin-block-start: 0.625em;
  }

  .step-dots span {
    flex: 1;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_color-border);
  }

  .step-dots [data-done] {
    background: var(--_color-accent);
  }

  @media (forced-colors: active) {
    .step-dots [data-done] {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
