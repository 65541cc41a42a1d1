import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../provider/define.ts';
import './define.ts';
import { find, mount } from '../../../test/mount.ts';
import type { AftercartRating } from './rating.ts';

/** Files of the transport that the page has asked for so far. A file of its own: another test would have loaded them. */
const transport = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => /client\/src\/(core|resources)|\/(ky|zod)[^/]*\.js|rating\.send/.test(path));

test('can be used before the transport is loaded, which comes when the shopper answers', async () => {
  const provider = await mount(
    `<aftercart-provider base-url="https://api.test" publishable-key="pk_test">
      <aftercart-rating></aftercart-rating>
    </aftercart-provider>`,
  );
  const rating = find<AftercartRating>(provider, 'aftercart-rating');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(find(rating, '[part="group"]').getBoundingClientRect().height).toBeGreaterThan(44);
  expect(transport()).toEqual([]);

  await userEvent.click(find(rating, 'input[value="4"]'));
  expect(rating.value).toBe('4');
  await expect.poll(() => transport().some((path) => path.includes('/client/src/core'))).toBe(true);
});
