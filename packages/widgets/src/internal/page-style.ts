import type { CSSResult } from '@lit/reactive-element/css-tag.js';

/**
 * Styles an element from the tree that it stands in, where a shadow root of its own would cost more than it gives. The rules are to be of no
 * weight (`:where()`), so that any rule of the page wins.
 */
export function adoptInPage(element: Element, { styleSheet }: CSSResult): void {
  // A sheet belongs to the document that made it.
  if (!styleSheet || element.ownerDocument !== document) return;
  // What is connected stands in one of the two.
  const { adoptedStyleSheets } = element.getRootNode() as Document | ShadowRoot;
  if (!adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
