import { css } from '@lit/reactive-element';

/** A case alone on its card: besides `caseCardStyles`. */
export const caseDetailStyles = css`
  .case-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-end: 1em;
  }

  .case-head + .case-body {
    padding: 0;
  }
`;
