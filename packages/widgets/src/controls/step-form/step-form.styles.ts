import { css } from '@lit/reactive-element';

export const stepFormStyles = css`
  .form {
    display: grid;
    gap: 1.25em;
  }

  .summary {
    margin-block-end: 1.25em;
  }

  .actions > [data-kind='quiet'] {
    margin-inline: -0.25em;
    padding-inline: 0.25em;
  }
`;
