import { css } from '@lit/reactive-element/css-tag.js';

/**
 * Every public `--aftercart-*` property is read here, once, into a private `--_*` name with its own value as fallback: without any
 * theming the widgets look finished, and a merchant's property reaches every control because custom properties cross shadow roots.
 *
 * `light-dark()` follows the page's `color-scheme`, so a page that knows no dark mode never gets a dark island.
 */
export const tokens = css`
  :host {
    --_color-surface: var(--aftercart-color-surface, light-dark(#ffffff, #18191b));
    --_color-raised: var(--aftercart-color-raised, light-dark(#f6f6f7, #222427));
    --_color-text: var(--aftercart-color-text, light-dark(#1b1c1e, #f1f2f3));
    --_color-muted: var(--aftercart-color-muted, light-dark(#5b5e64, #a7abb2));
    --_color-border: var(--aftercart-color-border, light-dark(#e2e3e6, #35383d));
    --_color-control: var(--aftercart-color-control, light-dark(#85888f, #7d828a));
    --_color-accent: var(--aftercart-color-accent, light-dark(#1b1c1e, #f1f2f3));
    --_color-on-accent: var(--aftercart-color-on-accent, light-dark(#ffffff, #18191b));
    --_color-star: var(--aftercart-color-star, light-dark(#d97706, #fbbf3c));
    --_color-focus: var(--aftercart-color-focus, light-dark(#1a5fd0, #8ab8ff));

    --_font-family: var(
      --aftercart-font-family,
      system-ui,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans',
      'Noto Sans SC',
      'Noto Sans CJK SC',
      'Noto Sans Thai',
      'Noto Sans Arabic',
      sans-serif
    );
    /* A page that sets its root to 10px must not shrink us; a shopper who asks the browser for larger text must still get it. */
    --_font-size: var(--aftercart-font-size, max(1rem, 16px));
    --_font-weight-strong: var(--aftercart-font-weight-strong, 600);

    --_radius: var(--aftercart-radius, 12px);
    --_radius-control: var(--aftercart-radius-control, 8px);
    --_space: var(--aftercart-space, 16px);
    --_target: max(44px, 2.75em);
    --_duration: 140ms;
  }
`;
