import { css } from 'lit';
import { buttonStyles } from '../../controls/button/button.styles.ts';
import { caseCardStyles } from '../../controls/case-card/case-card.styles.ts';
import { caseDetailStyles } from '../../controls/case-card/case-detail.styles.ts';
import { noticeStyles } from '../../controls/notice/notice.styles.ts';
import { skeletonStyles } from '../../controls/skeleton/skeleton.styles.ts';
import { statusPillStyles } from '../../controls/status-pill/status-pill.styles.ts';
import { stepHeaderStyles } from '../../controls/step-header/step-header.styles.ts';
import { timelineStyles } from '../../controls/timeline/timeline.styles.ts';
import { frameStyles } from '../../styles/base.styles.ts';

export const caseStyles = [
  ...frameStyles,
  ...buttonStyles,
  caseCardStyles,
  caseDetailStyles,
  noticeStyles,
  skeletonStyles,
  statusPillStyles,
  stepHeaderStyles,
  timelineStyles,
  css`
    /* Room for a young case before it is here. */
    :host {
      min-block-size: 24rem;
    }

    .base:has(> .notice) {
      display: grid;
      align-content: center;
    }

    .list {
      display: grid;
      gap: 1em;
    }

    .asked {
      display: grid;
      gap: 0.875em;
      padding: 0.875em;
      border-radius: var(--_radius-control);
      background: var(--_color-raised);
    }

    .facts {
      gap: 0.375em;
    }

    blockquote {
      margin: 0.25em 0;
      padding-inline-start: 0.75em;
      border-inline-start: 3px solid var(--_color-control);
    }

    /* What was written, as it was written. */
    bdi {
      white-space: pre-line;
    }

    .timeline bdi {
      color: var(--_color-text);
      font-size: 1.143em;
    }
  `,
];
