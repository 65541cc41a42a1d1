import { css } from '@lit/reactive-element';

export const errorSummaryStyles = css`

  .summary-title {
    font-weight: var(--_font-weight-strong);
  }

  .link {
    padding: 0.1875em 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
`;
