/** Defines an element unless the page already has one of that name: a script may be loaded twice, or in two versions. */
export function defineElement(name: string, constructor: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, constructor);
}
