import { css } from '@lit/reactive-element';
import { fieldStyles } from '../field.styles.ts';

export const filePickerStyles = [
  ...fieldStyles,
  css`
    .zone {
      position: relative;
      display: flex;
      align-items: center;
      justify-content: center;
      gap: 0.625em;
      min-block-size: 4.5em;
      padding: 0.75em 1em;
      border: 1.5px dashed var(--_color-control);
      border-radius: var(--_radius-control);
      color: var(--_color-text);
      text-align: center;
      transition: background-color var(--_duration);
    }

    .zone:has(:focus-visible) {
      outline: 2px solid var(--_color-focus);
      outline-offset: 2px;
    }

    .zone[data-dragging],
    .zone:hover:not(:has(:disabled)) {
      background: var(--_color-raised);
    }

    /* The real input covers the zone: click, tap, drop and screen reader all meet it. */
    input {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      opacity: 0;
      cursor: pointer;
    }

    svg {
      flex: none;
      inline-size: 1.5em;
      block-size: 1.5em;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.6;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    li {
      display: flex;
      align-items: center;
      gap: 0.75em;
      margin-block-start: 0.5em;
      padding-block: 0.25em;
      padding-inline: 0.875em 0.25em;
      border-radius: var(--_radius-control);
      background: var(--_color-raised);
    }

    .words {
      display: grid;
      flex: 1;
      min-inline-size: 0;
    }

    .name {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    .detail {
      color: var(--_color-muted);
      font-size: 0.875em;
    }

    [data-status='failed'] .detail {
      color: var(--_color-negative);
    }

    button {
      flex: none;
      inline-size: var(--_target);
      block-size: var(--_target);
      border: 0;
      border-radius: var(--_radius-control);
      background: transparent;
      cursor: pointer;
    }
  `,
];
