import { css } from '@lit/reactive-element';

/** Label and row in one line; only what loads later shows several scales. */
export const compactScaleStyles = css`
  .compact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
  }

  /* A floated legend is laid out like anything else. */
  .compact .question {
    float: inline-start;
    margin: 0;
    font-size: 1em;
    font-weight: 500;
  }

  .compact .row {
    flex: none;
    inline-size: min(100%, calc(var(--_target) * 5));
  }

  .compact svg {
    inline-size: min(1.625em, 100%);
    block-size: 1.625em;
  }
`;
