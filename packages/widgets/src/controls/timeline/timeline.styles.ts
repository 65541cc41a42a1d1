import { css } from '@lit/reactive-element';

export const timelineStyles = css`
  .timeline-step {
    position: relative;
    display: grid;
    grid-template-columns: 1.25em 1fr;
    gap: 0.75em;
    padding-block-end: 1.125em;
  }

  .timeline-step:last-child {
    padding-block-end: 0;
  }

  .timeline-step:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 1.5em 0;
    inset-inline-start: calc(0.625em - 1px);
    inline-size: 2px;
    background: var(--_color-border);
  }

  .timeline-step[data-state='done']:not(:last-child)::before {
    background: var(--_color-positive);
  }

  .timeline-mark {
    inline-size: 0.875em;
    block-size: 0.875em;
    margin: 0.3125em 0.1875em;
    border: 2px solid var(--_color-control);
    border-radius: 50%;
    background: var(--_color-surface);
  }

  [data-state='done'] > .timeline-mark {
    border-color: var(--_color-positive);
    background: var(--_color-positive);
  }

  [data-state='current'] > .timeline-mark {
    border-color: var(--_color-accent);
    background: radial-gradient(circle, var(--_color-accent) 45%, var(--_color-surface) 50%);
  }

  [data-state='failed'] > .timeline-mark {
    border-color: var(--_color-negative);
    background: var(--_color-negative);
  }

  .timeline-label {
    font-weight: 500;
  }

  [data-state='current'] .timeline-label {
    font-weight: var(--_font-weight-strong);
  }

  [data-state='upcoming'] .timeline-label {
    color: var(--_color-muted);
  }

  @media (forced-colors: active) {
    .timeline-step[data-state]:not(:last-child)::before {
      background: CanvasText;
    }

    :is([data-state='done'], [data-state='current'], [data-state='failed']) > .timeline-mark {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
