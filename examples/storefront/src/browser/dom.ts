type Child = Node | string | null | undefined | false;
type Props = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Makes an element: attributes by their HTML names, `true` for a bare one, null or false for none. Text is always text. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  props: Props | null,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  setAttributes(element, props);
  append(element, children);
  return element;
}

/** Makes a part of a drawing. */
export function draw<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  props: Props | null,
  ...children: Child[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAttributes(element, props);
  append(element, children);
  return element;
}

/** Calls `listener` on each `type` of the element and gives the element back. */
export function on<Target extends HTMLElement, Type extends keyof HTMLElementEventMap>(
  element: Target,
  type: Type,
  listener: (event: HTMLElementEventMap[Type]) => void,
): Target {
  element.addEventListener(type, listener);
  return element;
}

/** The element that the page must have; a page without it is a mistake of ours. */
export function find<Found extends Element = HTMLElement>(selector: string, root: ParentNode = document): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

function setAttributes(element: Element, props: Props | null): void {
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
}
