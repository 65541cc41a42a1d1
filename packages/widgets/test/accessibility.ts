import axe from 'axe-core';
import { expect } from 'vitest';

/** Rules about whole pages say nothing about an element that stands alone. */
const pageRules = ['landmark-one-main', 'page-has-heading-one', 'region'];

/** Fails with every violation of WCAG 2.2 AA inside the element, shadow roots included. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: Object.fromEntries(pageRules.map((id) => [id, { enabled: false }])),
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
