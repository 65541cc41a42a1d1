import { css } from '@lit/reactive-element';
import { buttonStyles } from '../../controls/button/button.styles.ts';
import { caseCardStyles } from '../../controls/case-card/case-card.styles.ts';
import { errorSummaryStyles } from '../../controls/error-summary/error-summary.styles.ts';
import { noticeStyles } from '../../controls/notice/notice.styles.ts';
import { skeletonStyles } from '../../controls/skeleton/skeleton.styles.ts';
import { statusPillStyles } from '../../controls/status-pill/status-pill.styles.ts';
import { stepFormStyles } from '../../controls/step-form/step-form.styles.ts';
import { stepHeaderStyles } from '../../controls/step-header/step-header.styles.ts';
import { timelineStyles } from '../../controls/timeline/timeline.styles.ts';
import { frameStyles } from '../../styles/base.styles.ts';

export const returnFormStyles = [
  ...frameStyles,
  ...buttonStyles,
  caseCardStyles,
  errorSummaryStyles,
  noticeStyles,
  skeletonStyles,
  statusPillStyles,
  stepFormStyles,
  stepHeaderStyles,
  timelineStyles,
  css`
    /* Room for the first step before its lines are here. */
    :host {
      min-block-size: 36rem;
    }

    .list {
      display: grid;
      gap: 1.25em;
    }

    .base:has(> .notice:not(.summary)) {
      display: grid;
      align-content: center;
    }

    .list > .button {
      justify-self: start;
    }

    .lines {
      display: grid;
      gap: 0.5em;
    }

    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      min-block-size: 4.125em;
      border: 1px solid var(--_color-control);
      border-radius: var(--_radius-control);
      transition: border-color var(--_duration);
    }

    .line[data-chosen] {
      border-color: var(--_color-accent);
      box-shadow: inset 0 0 0 1px var(--_color-accent);
      background: var(--_color-raised);
    }

    .line-choice,
    .switch {
      display: flex;
      align-items: center;
      gap: 0.75em;
      min-block-size: var(--_target);
      cursor: pointer;
    }

    .line-choice {
      flex: 1 1 18em;
      padding: 0.5em 0.875em;
    }

    [type='checkbox'] {
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      margin: 0;
      accent-color: var(--_color-accent);
      cursor: inherit;
    }

    .words {
      display: grid;
      flex: 1;
      min-inline-size: 0;
    }

    .name {
      font-weight: 500;
    }

    .line-error {
      color: var(--_color-negative);
      font-size: 0.875em;
      font-weight: 500;
    }

    .line-quantity {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75em;
      padding-block: 0.25em;
      padding-inline: 2.875em 0.875em;
    }

    .pieces {
      color: var(--_color-muted);
      font-size: 0.875em;
      white-space: nowrap;
    }

    .rest {
      display: grid;
      gap: 0.25em;
    }

    .form + .rest {
      margin-block-start: 1.5em;
      padding-block-start: 1em;
      border-block-start: 1px solid var(--_color-border);
    }

    summary {
      min-block-size: 2em;
      align-content: center;
      cursor: pointer;
    }

    .rest ul {
      padding-inline-start: 1.125em;
    }

    .reason {
      display: grid;
      gap: 1em;
      padding: 0.875em;
      border: 1px solid var(--_color-border);
      border-radius: var(--_radius-control);
    }

    .reason legend {
      float: inline-start;
      inline-size: 100%;
      font-weight: var(--_font-weight-strong);
    }

    .sums li {
      display: flex;
      justify-content: space-between;
      gap: 1em;
      padding-block: 0.625em;
      border-block-end: 1px solid var(--_color-border);
    }

    .sums .total {
      border: 0;
      font-size: 1.125em;
      font-weight: var(--_font-weight-strong);
    }

    .amount {
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }

    .effects {
      margin-block-start: 0.25em;
      padding-inline-start: 1.25em;
      list-style: disc;
    }

    @media (max-width: 40em) {
      :host {
        min-block-size: 42rem;
      }
    }
  `,
];
