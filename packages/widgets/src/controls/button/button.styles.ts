import { css } from '@lit/reactive-element';
import { buttonLook } from './button-look.styles.ts';

export const buttonStyles = [
  buttonLook,
  css`
  .button:not([data-kind='primary']) {
    background: transparent;
  }

  .button[data-kind='secondary'] {
    border-color: var(--_color-control);
  }

  .button[data-kind='quiet'] {
    padding-inline: 0.75em;
    font-weight: 500;
    text-decoration: underline;
    text-decoration-color: var(--_color-control);
    text-underline-offset: 0.25em;
  }

  .button[data-kind='danger'] {
    color: var(--_color-negative);
    border-color: currentcolor;
  }

  @media (hover: hover) {
    .button:hover:not([data-kind='primary'], :disabled, [aria-disabled]) {
      background: var(--_color-raised);
    }
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
`,
];
