import { css } from '@lit/reactive-element';

export const scaleStyles = css`
  .question {
    margin-block-end: 0.75em;
    font-size: 1.125em;
    font-weight: var(--_font-weight-strong);
    line-height: 1.35;
    text-wrap: balance;
  }

  .option {
    position: relative;
    display: grid;
    place-items: center;
    flex: 1;
    min-block-size: var(--_target);
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  /* The radio lies invisible over its face: a real target for touch, pointer and screen reader alike. */
  .option input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  :disabled .option {
    cursor: default;
    opacity: 0.55;
  }

  .option:has(:focus-visible) {
    outline: 2px solid var(--_color-focus);
    outline-offset: 2px;
    border-radius: var(--_radius-control);
  }

  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 0.375em;
    color: var(--_color-muted);
    font-size: 0.8125em;
  }

  .ends span:last-child {
    text-align: end;
  }

  .stars .row {
    display: flex;
    max-inline-size: calc(var(--_target) * 5 + 1em);
    /* The first star's edge stands below the first letter, not the edge of its target. */
    margin-inline-start: -0.5em;
  }

  .stars .ends {
    max-inline-size: 17em;
  }

  .option svg {
    inline-size: min(2.125em, 100%);
    block-size: 2.125em;
    fill: transparent;
    stroke: var(--_color-control);
    stroke-width: 1.4;
    stroke-linejoin: round;
    /* Enlarged, it would lie over the radio. */
    pointer-events: none;
    transition: var(--_duration);
  }

  .option:has(:checked) svg,
  .option:has(~ .option :checked) svg {
    fill: var(--_color-star);
    stroke: var(--_color-star);
  }

  .numbers {
    container-type: inline-size;
  }

  .numbers .row {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: min(0.375em, 6px);
  }

  .face {
    display: grid;
    place-items: center;
    inline-size: 100%;
    block-size: 100%;
    border: 1px solid var(--_color-control);
    border-radius: var(--_radius-control);
    font-variant-numeric: tabular-nums;
    transition: var(--_duration);
  }

  :checked + .face {
    color: var(--_color-on-accent);
    background: var(--_color-accent);
    border-color: var(--_color-accent);
    font-weight: var(--_font-weight-strong);
  }

  @media (hover: hover) {
    :enabled .option:hover svg {
      transform: scale(1.1);
    }

    :enabled .option:hover svg,
    :enabled .option:has(~ .option:hover) svg {
      stroke: var(--_color-star);
    }

    :enabled .option:hover :not(:checked) + .face {
      background: var(--_color-raised);
      border-color: var(--_color-text);
    }
  }

  @container (max-width: 28em) {
    .long .row {
      grid-auto-flow: row;
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
  }

  /* Drawings keep their colours unless they are told. */
  @media (forced-colors: active) {
    .row {
      --_color-control: CanvasText;
      --_color-star: Highlight;
      --_color-accent: Highlight;
      --_color-on-accent: HighlightText;
    }

    :checked + .face {
      forced-color-adjust: none;
    }
  }
`;
