import type { CSSResult } from '@lit/reactive-element/css-tag.js';

/**
 * Styles an element from the tree that it stands in, where a shadow root of its own would cost more than it gives. The rules are to be of no
 * weight (`:where()`), so that any rule of the page wins.
 */
export function adoptInPage(element: Element, { styleSheet }: CSSResult): void {
  const root = element.getRootNode();
  // A sheet belongs to the document that made it.
  if (!styleSheet || element.ownerDocument !== document) return;
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
