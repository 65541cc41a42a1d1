import { css } from '@lit/reactive-element';
import { buttonStyles } from '../../controls/button/button.styles.ts';
import { caseCardStyles } from '../../controls/case-card/case-card.styles.ts';
import { errorSummaryStyles } from '../../controls/error-summary/error-summary.styles.ts';
import { noticeStyles } from '../../controls/notice/notice.styles.ts';
import { progressBarStyles } from '../../controls/progress-bar/progress-bar.styles.ts';
import { skeletonStyles } from '../../controls/skeleton/skeleton.styles.ts';
import { statusPillStyles } from '../../controls/status-pill/status-pill.styles.ts';
import { stepFormStyles } from '../../controls/step-form/step-form.styles.ts';
import { stepHeaderStyles } from '../../controls/step-header/step-header.styles.ts';
import { timelineStyles } from '../../controls/timeline/timeline.styles.ts';
import { frameStyles } from '../../styles/base.styles.ts';

export const cashbackStyles = [
  ...frameStyles,
  ...buttonStyles,
  caseCardStyles,
  errorSummaryStyles,
  noticeStyles,
  progressBarStyles,
  skeletonStyles,
  statusPillStyles,
  stepFormStyles,
  stepHeaderStyles,
  timelineStyles,
  css`
    /* Room for a campaign before it is here. */
    :host {
      min-block-size: 27.5rem;
    }

    @media (max-width: 40em) {
      :host {
        min-block-size: 38rem;
      }
    }

    .list {
      display: grid;
      gap: 2em;
    }

    .campaign,
    .adding,
    .details {
      display: grid;
      gap: 1em;
    }

    .campaign + .campaign {
      padding-block-start: 2em;
      border-block-start: 1px solid var(--_color-border);
    }

    .campaign > header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 0.75em;
    }

    .campaign .title:focus,

    .track {
      display: grid;
      gap: 0.75em;
    }

    .said {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1em;
    }

    .steps {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
      gap: 0.5em;
    }

    .steps li {
      display: grid;
      align-content: start;
      padding: 0.625em 0.875em;
      border: 1px solid var(--_color-border);
      border-radius: var(--_radius-control);
    }

    .steps [data-reached] {
      border-color: transparent;
      background: var(--_color-positive-soft);
    }

    .steps [data-reached] strong {
      color: var(--_color-positive);
    }

    .steps [data-reached] strong::after {
      content: ' ✓' / '';
    }

    .claim-box {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.75em 1em;
      padding: 0.875em 1em;
      border-radius: var(--_radius-control);
      background: var(--_color-raised);
    }

    .amount {
      font-size: 1.125em;
      font-weight: var(--_font-weight-strong);
    }

    .details {
      gap: 0;
    }

    summary {
      min-block-size: 2em;
      align-content: center;
      cursor: pointer;
    }

    .rules {
      padding-block-end: 0.5em;
      padding-inline-start: 1.25em;
      list-style: disc;
    }

    .order {
      display: grid;
    }

    .orders li,
    .checks li,
    .sums > div {
      display: flex;
      justify-content: space-between;
      gap: 1em;
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_color-border);
    }

    .number {
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }

    .sums dd {
      text-align: end;
    }

    .checks [data-outcome='fail'] strong {
      color: var(--_color-negative);
    }

    .removal .actions {
      margin-block-start: 0.75em;
    }

    .checking:empty {
      display: none;
    }

    .base:has(> .notice:not(.summary), .empty:only-child) {
      display: grid;
      align-content: center;
    }

    .empty {
      display: grid;
      gap: 0.5em;
      justify-items: center;
      padding-block: 2em;
      text-align: center;
      text-wrap: balance;
    }

    .empty svg {
      inline-size: 3em;
      block-size: 3em;
      padding: 0.5em;
      border-radius: 50%;
      background: var(--_color-raised);
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.6;
      stroke-linejoin: round;
      stroke-linecap: round;
    }
  `,
];
