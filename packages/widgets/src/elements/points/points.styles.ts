import { css } from '@lit/reactive-element';
import { buttonStyles } from '../../controls/button/button.styles.ts';
import { noticeStyles } from '../../controls/notice/notice.styles.ts';
import { progressBarStyles } from '../../controls/progress-bar/progress-bar.styles.ts';
import { skeletonStyles } from '../../controls/skeleton/skeleton.styles.ts';
import { statusPillStyles } from '../../controls/status-pill/status-pill.styles.ts';
import { frameStyles } from '../../styles/base.styles.ts';

export const pointsStyles = [
  ...frameStyles,
  ...buttonStyles,
  noticeStyles,
  progressBarStyles,
  skeletonStyles,
  statusPillStyles,
  css`
    /* Room for the balance before it is here. */
    :host {
      min-block-size: 22rem;
    }

    .panels {
      display: grid;
      gap: calc(var(--_space) * 2);
    }

    .top {
      display: grid;
      gap: calc(var(--_space) * 1.5);
    }

    .caption {
      color: var(--_color-muted);
      font-size: 0.875em;
      font-weight: 500;
    }

    .heading {
      margin-block-end: 0.75em;
      font-size: 1em;
      font-weight: var(--_font-weight-strong);
    }

    .amount {
      font-size: 2em;
      font-weight: var(--_font-weight-strong);
      font-variant-numeric: tabular-nums;
      line-height: 1.25;
      letter-spacing: -0.01em;
    }

    .changes {
      display: grid;
      gap: 0.5em;
      margin-block-start: 1em;
      font-size: 0.875em;
    }

    .changes li {
      padding: 0.625em 0.875em;
      border-radius: var(--_radius-control);
      color: var(--_tone, inherit);
      background: var(--_ground, var(--_color-raised));
    }

    .tier {
      display: grid;
      align-content: start;
      gap: 0.625em;
    }

    .row {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      gap: 1em;
    }

    .level {
      font-weight: var(--_font-weight-strong);
    }

    .privileges {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375em;
      font-size: 0.8125em;
    }

    .privileges li {
      padding: 0.125em 0.625em;
      border: 1px solid var(--_color-border);
      border-radius: 1em;
    }

    .rewards {
      display: grid;
      gap: 0.75em;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    }

    .reward {
      display: flex;
      flex-direction: column;
      align-items: start;
      gap: 0.5em;
      padding: 1em;
      border: 1px solid var(--_color-border);
      border-radius: var(--_radius-control);
    }

    /* Name and price at the top, what can be done at the bottom: neighbours line up. */
    .reward > :last-child {
      margin-block-start: auto;
    }

    .reward > p.muted:last-child {
      display: flex;
      align-items: center;
      min-block-size: var(--_target);
    }

    .name {
      font-weight: var(--_font-weight-strong);
    }

    .price {
      font-variant-numeric: tabular-nums;
    }

    .confirm {
      grid-column: 1 / -1;
      border-color: var(--_color-accent);
    }

    .bought {
      display: grid;
      gap: 0.5em;
      justify-items: start;
      margin-block-end: 0.75em;
      padding: 1em;
      border-radius: var(--_radius-control);
      background: var(--_color-positive-soft);
    }

    .actions,
    .coupon {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 0.75em;
    }

    .code {
      padding: 0.375em 0.75em;
      border: 1px dashed var(--_color-control);
      border-radius: var(--_radius-control);
      font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
      font-size: 0.9375em;
      letter-spacing: 0.04em;
      user-select: all;
    }

    .code[data-used] {
      color: var(--_color-muted);
      border-color: var(--_color-border);
      text-decoration: line-through;
    }

    .entry {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.375em 1em;
      padding-block: 0.75em;
      border-block-start: 1px solid var(--_color-border);
    }

    .entry > :first-child {
      flex: 1 1 12em;
    }

    /* Its words, not its invisible frame, line up with the rows. */
    .rows + .button {
      margin-block-start: 0.5em;
      margin-inline-start: -0.75em;
    }

    .signed {
      font-weight: var(--_font-weight-strong);
      font-variant-numeric: tabular-nums;
    }

    .signed[data-gain='yes'] {
      color: var(--_color-positive);
    }

    .entry[data-state='pending'] .signed {
      color: var(--_color-muted);
    }

    .entry[data-state='voided'] .signed {
      color: var(--_color-muted);
      text-decoration: line-through;
    }

    .failed {
      color: var(--_color-negative);
    }

    @container (min-width: 40em) {
      .top {
        grid-template-columns: 1fr 1fr;
        gap: calc(var(--_space) * 2.5);
      }
    }
  `,
];
