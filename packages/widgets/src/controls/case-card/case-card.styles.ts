import { css } from '@lit/reactive-element';

export const caseCardStyles = css`
  .case {
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-control);
  }

  .case > summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    min-block-size: var(--_target);
    position: relative;
    padding-block: 0.625em;
    padding-inline: 0.875em 2.5em;
    border-radius: var(--_radius-control);
    cursor: pointer;
    list-style: none;
  }

  .case > summary::-webkit-details-marker {
    display: none;
  }

  .case > summary::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.25em);
    inset-inline-end: 1.125em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-25%) rotate(45deg);
  }

  .case[open] > summary::after {
    transform: translateY(25%) rotate(225deg);
  }

  .case-title {
    font-size: 1em;
    font-weight: var(--_font-weight-strong);
  }

  .case-body {
    display: grid;
    gap: 1em;
    padding: 0.25em 0.875em 1em;
  }

  .actions > [data-kind='quiet'] {
    margin-inline: -0.25em;
    padding-inline: 0.25em;
  }

  .facts {
    display: grid;
    gap: 0.125em;
  }

  .promise {
    font-weight: var(--_font-weight-strong);
  }

  .panel {
    display: grid;
    gap: 0.875em;
    padding: 0.875em;
    border-radius: var(--_radius-control);
    background: var(--_color-raised);
  }

  .panel blockquote {
    margin: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_color-control);
  }
`;
