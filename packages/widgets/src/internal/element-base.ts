/** What an element without Lit's base extends: a server that renders a page imports its class too, and has no elements. */
export const ElementBase = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);
