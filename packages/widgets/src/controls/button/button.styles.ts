import { css } from '@lit/reactive-element';
import { buttonLook } from './button-look.styles.ts';

export const buttonStyles = [
  buttonLook,
  css`
  .button[data-kind='secondary'] {
    background: transparent;
    border-color: var(--_color-control);
  }

  .button[data-kind='quiet'] {
    padding-inline: 0.75em;
    background: transparent;
    font-weight: 500;
    text-decoration: underline;
    text-decoration-color: var(--_color-control);
    text-underline-offset: 0.25em;
  }

  .button[data-kind='danger'] {
    color: var(--_color-negative);
    background: transparent;
    border-color: currentcolor;
  }

  @media (hover: hover) {
    .button:is([data-kind='secondary'], [data-kind='danger'], [data-kind='quiet']):hover:not(:disabled, [aria-disabled]) {
      background: var(--_color-raised);
    }
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
`,
];
