import { say } from '../../internal/dom.ts';

/*
 * A question is a heading, a field and two buttons, and the end is not much more: they are drawn without templates, for a tenth of their
 * weight. Templates come with the parts that have lists and rows (`survey.template.ts`).
 */

type Attributes = Readonly<Record<string, string | false | null | undefined | ((event: Event) => void)>>;

interface Drawing {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Drawn[];
}

/** An element, a text, or a node that draws itself. What is not there, or empty, is left out. */
export type Drawn = Drawing | Node | string | false | null | undefined;

/** An element with its attributes, and handlers by the names of their properties: `onclick`. */
export const draw = (tag: string, attributes: Attributes = {}, ...children: readonly Drawn[]): Drawing => ({
  tag,
  attributes,
  children,
});

/** Gives an element these children. What is the same stays as it is: it keeps the focus, and is not read aloud again. */
export function show(parent: Element, children: readonly Drawn[]): void {
  const present = children.filter((child) => Boolean(child)) as (Drawing | Node | string)[];
  for (const [index, child] of present.entries()) {
    const old = parent.childNodes[index];
    const node = nodeOf(child, old, parent);
    if (!old) parent.append(node);
    else if (node !== old) old.replaceWith(node);
  }
  while (parent.childNodes.length > present.length) parent.lastChild?.remove();
}

/** Elements that may become others; a node that draws itself may not. */
const made = new WeakSet<Node>();

function nodeOf(drawn: Drawing | Node | string, old: Node | undefined, parent: Element): Node {
  if (drawn instanceof Node) return drawn;
  if (typeof drawn === 'string') {
    const text = old instanceof Text ? old : new Text();
    say(text, drawn);
    return text;
  }
  const { tag, attributes, children } = drawn;
  const canBecome = old instanceof Element && old.localName === tag && made.has(old);
  const element = canBecome ? old : elementFor(tag, parent);
  for (const name of element.getAttributeNames()) {
    if (typeof attributes[name] !== 'string') element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') Object.assign(element, { [name]: value });
    else if (typeof value === 'string' && element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  show(element, children);
  return element;
}

function elementFor(tag: string, { namespaceURI }: Element): Element {
  const element = document.createElementNS(tag === 'svg' ? 'http://www.w3.org/2000/svg' : namespaceURI, tag);
  made.add(element);
  return element;
}
