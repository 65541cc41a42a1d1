import { css } from '@lit/reactive-element';

export const faceStyles = css`
  /* As wide as the row, in its own smaller em. */
  .faces .ends {
    max-inline-size: 27.08em;
  }

  .faces .row {
    max-inline-size: 22em;
    display: flex;
    justify-content: space-between;
  }

  .faces .option {
    flex: 0 1 2.75em;
    min-block-size: max(var(--_target), 2.75em);
  }

  .faces svg {
    inline-size: 100%;
    block-size: 100%;
    stroke-width: 1.3;
    stroke-linecap: round;
  }

  .faces path:last-child {
    stroke-width: 2.2;
  }

  .faces .option:has(:checked) path {
    fill: none;
    stroke: var(--_color-on-accent);
  }

  .faces .option:has(:checked) path:first-child {
    fill: var(--_color-accent);
    stroke: var(--_color-accent);
  }

  .faces .option:has(~ .option :checked) svg {
    fill: transparent;
    stroke: var(--_color-control);
  }

  @media (hover: hover) {
    .faces:enabled .option:has(~ .option:hover) svg {
      stroke: var(--_color-control);
    }

    .faces:enabled .option:hover svg {
      stroke: var(--_color-text);
    }
  }
`;
