import { css } from '@lit/reactive-element';

/** Everything is larger: it is read standing, and hit with a glove. */
export const kioskStyles = css`
  :host([surface='kiosk']) {
    --_target: max(64px, 3.5em);
  }

  :host([surface='kiosk']) .base {
    display: grid;
    align-content: center;
    min-block-size: 100dvh;
    padding: 2rem max(2rem, 50% - 26rem);
    border: 0;
    border-radius: 0;
    font-size: calc(var(--_font-size) * 1.375);
  }

  :host([surface='kiosk']) :is(.faces, .stars) :is(.row, .ends) {
    max-inline-size: none;
  }

  :host([surface='kiosk']) .faces .option {
    flex-basis: 5em;
    min-block-size: max(var(--_target), min(5em, 18cqi));
  }

  :host([surface='kiosk']) .faces svg {
    stroke-width: 1;
  }

  /* In one row they would be too narrow for a finger. */
  :host([surface='kiosk']) .long .row {
    grid-auto-flow: row;
    grid-template-columns: repeat(6, minmax(0, 1fr));
  }

  .leaving {
    display: grid;
    gap: 1em;
    justify-items: center;
    text-align: center;
  }

  .countdown {
    font-size: 3em;
    font-weight: var(--_font-weight-strong);
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
`;
