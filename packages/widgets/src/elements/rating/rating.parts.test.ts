import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../provider/define.ts';
import './define.ts';
import { expectAccessible } from '../../../test/accessibility.ts';
import { find, mount, settled } from '../../../test/mount.ts';
import { LaterPart } from '../../internal/later-part.ts';
import type { AftercartRating } from './rating.ts';

// A file of its own: in another one the second part would be there already.
const loaded = await import('./rating.answer.ts');

afterEach(() => {
  vi.restoreAllMocks();
});

/** A part that comes, or does not come, when the test says so. */
function held() {
  let come: (part: typeof loaded) => void = () => undefined;
  let refuse: (reason: Error) => void = () => undefined;
  const promise = new Promise<typeof loaded>((resolve, reject) => {
    come = resolve;
    refuse = reject;
  });
  promise.catch(() => undefined);
  return { promise, come, refuse };
}

/** A rating whose second part comes when the test says so. */
async function setUp(attributes = '', isThere = false) {
  let part = held();
  if (isThere) part.come(loaded);
  vi.spyOn(LaterPart.prototype, 'load').mockImplementation(() => part.promise);
  const provider = await mount(
    `<aftercart-provider base-url="https://api.test" publishable-key="pk_test">
      <aftercart-rating ${attributes}></aftercart-rating>
      <p id="below">The page goes on.</p>
    </aftercart-provider>`,
  );
  const rating = find<AftercartRating>(provider, 'aftercart-rating');
  const fail = (): void => {
    const failing = part;
    part = held();
    failing.refuse(new TypeError('Failed to fetch dynamically imported module'));
  };
  return { provider, rating, come: () => part.come(loaded), fail };
}

const choose = (rating: AftercartRating, score: number): Promise<void> =>
  userEvent.click(find(rating, `input[value="${score}"]`));

describe('before the second part is there', () => {
  test('a score can be chosen, is kept and tells the form around it', async () => {
    const { rating, come } = await setUp('required name="score"');
    const changes = vi.fn();
    rating.addEventListener('change', changes);
    expect(rating.checkValidity()).toBe(false);
    await choose(rating, 4);
    expect(rating.value).toBe('4');
    expect(rating.checkValidity()).toBe(true);
    expect(changes).toHaveBeenCalledTimes(1);
    await expectAccessible(rating);
    come();
    await expect.poll(() => rating.shadowRoot?.querySelector('textarea')).toBeTruthy();
    expect(find<HTMLInputElement>(rating, ':checked').value).toBe('4');
  });

  test.each([
    [640, ''],
    [640, 'comment-mode="none"'],
    [400, ''],
    [328, ''],
  ])('at %i px the room for it is kept: %s', async (width, attributes) => {
    await page.viewport(width + 32, 900);
    const { provider, rating, come } = await setUp(attributes);
    await choose(rating, 4);
    await settled(rating);
    const top = (): number => find(provider, '#below').getBoundingClientRect().top;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const before = top();
    come();
    await expect.poll(() => rating.shadowRoot?.querySelector('[part="submit"]')).toBeTruthy();
    await settled(rating);
    expect(top()).toBe(before);
    await page.viewport(800, 600);
  });
});

test('what was chosen early is a draft, like what is chosen late', async () => {
  const { provider, rating, come } = await setUp('subject-id="early"');
  await choose(rating, 2);
  come();
  await expect.poll(() => rating.shadowRoot?.querySelector('textarea')).toBeTruthy();
  provider.remove();
  vi.restoreAllMocks();
  const again = await setUp('subject-id="early"', true);
  await expect.poll(() => again.rating.value).toBe('2');
});

test('a score of the page is no draft of the shopper', async () => {
  const { provider, rating } = await setUp('value="3"', true);
  expect(find(rating, 'textarea')).toBeTruthy();
  expect(localStorage).toHaveLength(0);
  provider.remove();
});

test('when it does not come, the score stays, and the shopper can ask for it again', async () => {
  const { rating, come, fail } = await setUp();
  await choose(rating, 4);
  fail();
  await expect.poll(() => rating.shadowRoot?.querySelector('[role="alert"]')?.textContent).toContain('Nothing is lost');
  expect(rating.value).toBe('4');
  await expectAccessible(rating);
  await choose(rating, 3);
  expect(rating.value).toBe('3');
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  expect(rating.shadowRoot?.activeElement).toBe(find(rating, ':checked'));
  come();
  await expect.element(page.getByRole('textbox')).toBeVisible();
  expect(rating.value).toBe('3');
});
