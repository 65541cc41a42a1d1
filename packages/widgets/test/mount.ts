import type { LitElement } from 'lit';
import { afterEach } from 'vitest';

const mounted: Element[] = [];

afterEach(() => {
  for (const element of mounted.splice(0)) element.remove();
  localStorage.clear();
  document.documentElement.lang = 'en';
  document.documentElement.removeAttribute('dir');
});

/** Puts markup on the page and waits until its elements are drawn. Everything is taken away again after the test. */
export async function mount<Type extends Element = HTMLElement>(markup: string): Promise<Type> {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  const element = template.content.firstElementChild as Type;
  return mountElement(element);
}

export async function mountElement<Type extends Element>(element: Type): Promise<Type> {
  document.body.append(element);
  mounted.push(element);
  await settled(element);
  return element;
}

/** Waits for an element, and for those in its shadow root, to have drawn what they know. */
export async function settled(element: Element): Promise<void> {
  await (element as Partial<LitElement>).updateComplete;
  const inner = [...element.querySelectorAll('*'), ...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  for (const child of inner) if (child.localName.startsWith('aftercart-')) await settled(child);
}

/** Finds an element by selectors, one per step into a shadow root or below an element. */
export function find<Type extends Element = HTMLElement>(from: Element, ...path: string[]): Type {
  let found: Element = from;
  for (const selector of path) {
    const next: Element | null = found.shadowRoot?.querySelector(selector) ?? found.querySelector(selector);
    if (!next) throw new Error(`Nothing fits "${selector}" inside <${found.localName}>`);
    found = next;
  }
  return found as Type;
}
