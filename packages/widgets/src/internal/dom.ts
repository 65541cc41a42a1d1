/*
 * What a first part draws with: it is fixed but for its texts and states, and does without the weight of templates.
 */

type Attributes = Readonly<Record<string, string>>;

function fill<Made extends Element>(element: Made, attributes: Attributes, children: readonly Node[]): Made {
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
  element.append(...children);
  return element;
}

export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] => fill(document.createElement(tag), attributes, children);

export const makeSvg = <Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Node[]
): SVGElementTagNameMap[Tag] => fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

/** Writes a text where it is another one: what has not changed must not disturb who reads it. */
export function say(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}
