import { css } from 'lit';

/** Everything is larger: it is read standing, and hit with a glove. */
export const kioskStyles = css`
  :host([surface='kiosk']) {
    --_target: max(64px, 3.5em);
  }

  :host([surface='kiosk']) .base {
    display: grid;
    align-content: center;
    min-block-size: 100dvh;
    padding-inline: max(var(--_space), 50% - 24rem);
    border: 0;
    border-radius: 0;
    font-size: calc(var(--_font-size) * 1.375);
  }

  :host([surface='kiosk']) .faces .row {
    max-inline-size: none;
  }

  :host([surface='kiosk']) .stars .row {
    max-inline-size: none;
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
