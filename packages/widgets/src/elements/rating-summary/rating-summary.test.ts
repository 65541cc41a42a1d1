import type { Rating } from '@aftercart/contract';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../provider/define.ts';
import './define.ts';
import { expectAccessible } from '../../../test/accessibility.ts';
import { find, mount, settled } from '../../../test/mount.ts';
import type { AftercartProvider } from '../provider/provider.ts';
import type { AftercartRatingSummary } from './rating-summary.ts';

const teapot: Rating = { subjectId: 'teapot', count: 128, average: 4.32, distribution: [4, 5, 12, 29, 78] };

interface Asked {
  readonly path: string;
  readonly ids: string[];
  readonly bearer: string | null;
}

async function setUp(markup: string, { ratings = [teapot], around = '' } = {}) {
  const asked: Asked[] = [];
  const shop = { status: 200, ratings };
  const provider = await mount<AftercartProvider>(
    `<aftercart-provider base-url="https://api.test" publishable-key="pk_test" session-url="/aftercart/session" ${around}></aftercart-provider>`,
  );
  provider.fetch = async (input, init) => {
    const { url, headers } = new Request(input instanceof Request ? input : new URL(input, location.href), init);
    const { pathname, searchParams } = new URL(url);
    const ids = (searchParams.get('subjectIds') ?? '').split(',');
    asked.push({ path: pathname, ids, bearer: headers.get('authorization') });
    if (shop.status !== 200) return Response.json({ code: 'forbidden' }, { status: shop.status });
    const none = { count: 0, average: null, distribution: [0, 0, 0, 0, 0] };
    return Response.json({
      data: ids.map((id) => shop.ratings.find(({ subjectId }) => subjectId === id) ?? { ...none, subjectId: id }),
    });
  };
  provider.innerHTML = markup;
  await settled(provider);
  const summary = (): AftercartRatingSummary => find(provider, 'aftercart-rating-summary');
  return { provider, asked, shop, summary };
}

const one = '<aftercart-rating-summary subject-id="teapot"></aftercart-rating-summary>';
const many = (count: number): string =>
  Array.from({ length: count }, (_, index) => one.replace('teapot', `sku-${String(index)}`)).join('');
const shown = (element: Element | undefined): string =>
  element?.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const ready = (element: AftercartRatingSummary) => expect.poll(() => shown(element)).not.toBe('');
/** The last one of many, which is drawn when it comes near. */
const lastReady = (provider: Element) => {
  const last = provider.lastElementChild as AftercartRatingSummary;
  last.scrollIntoView();
  return ready(last);
};

describe('showing', () => {
  test('says average, scale and count in one name', async () => {
    await setUp(one);
    await expect.element(page.getByRole('img', { name: '4.3 of 5 stars, 128 ratings' })).toBeVisible();
  });

  test('fills the stars as far as the average goes, and not into the gaps', async () => {
    const { summary } = await setUp(one, { ratings: [{ ...teapot, average: 4.5 }] });
    await ready(summary());
    const width = Number(find(summary(), '.full').getAttribute('width'));
    const [gapEnd, half] = [4 * 24 + 2.6, 4 * 24 + 12];
    expect(width).toBeGreaterThan(gapEnd);
    expect(width).toBeCloseTo(half);
  });

  test('draws the distribution when it is opened, by keyboard too', async () => {
    const { summary } = await setUp(one);
    await ready(summary());
    expect(summary().shadowRoot?.querySelector('li'), 'nothing before').toBeNull();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const rows = () =>
      [...(summary().shadowRoot?.querySelectorAll('li') ?? [])].map((row) =>
        row.textContent?.replace(/\s+/g, ' ').trim(),
      );
    await expect.poll(rows).toEqual(['5 stars78', '4 stars29', '3 stars12', '2 stars5', '1 star4']);
    expect(find(summary(), '.bar .full').getAttribute('width')).toBe(`${String((100 * 78) / 128)}%`);
    await expectAccessible(summary());
  });

  test('offers nothing to press where it is compact', async () => {
    const { summary } = await setUp(one.replace('></', ' compact></'));
    await ready(summary());
    expect(summary().shadowRoot?.querySelector('summary')).toBeNull();
    await expect.element(page.getByRole('img', { name: /128 ratings/ })).toBeVisible();
  });

  test('says that nobody has rated yet', async () => {
    const { summary } = await setUp(one, { ratings: [] });
    await expect.poll(() => shown(summary())).toBe('No ratings yet');
    await expectAccessible(summary());
  });

  test('writes numbers as the language does', async () => {
    const { summary } = await setUp(one, { ratings: [{ ...teapot, count: 12_800 }], around: 'locale="vi"' });
    await expect.poll(() => shown(summary())).toBe('4,3(12.800)');
  });

  test.each([
    ['loading', undefined],
    ['failed', 403],
  ])('keeps its room and its peace while %s', async (_state, status) => {
    const { provider, shop, asked, summary } = await setUp(one);
    await ready(summary());
    const { height } = summary().getBoundingClientRect();
    if (status) shop.status = status;
    else provider.fetch = () => new Promise(() => undefined);
    const before = asked.length;
    provider.insertAdjacentHTML('beforeend', one.replace('teapot', 'other'));
    const other = provider.lastElementChild as AftercartRatingSummary;
    await (status ? expect.poll(() => asked.length).toBeGreaterThan(before) : settled(other));
    await settled(other);
    if (!status) await expect.poll(() => other.shadowRoot?.querySelector('.waiting')).toBeTruthy();
    expect(other.getBoundingClientRect().height).toBe(height);
    expect(shown(other)).toBe('');
    expect(other.shadowRoot?.querySelector('[role="alert"], [role="status"], [aria-live]')).toBeFalsy();
  });
});

describe('asking', () => {
  test('asks once for a hundred, with the publishable key and for nobody’s session', async () => {
    const { asked, provider } = await setUp(many(100));
    await lastReady(provider);
    expect(asked.map(({ path, ids, bearer }) => [path, ids.length, bearer])).toEqual([
      ['/v1/feedback/ratings', 100, 'Bearer pk_test'],
    ]);
  });

  test('asks in portions for more, and once for the same product', async () => {
    const { asked, provider } = await setUp(many(150) + many(3));
    await lastReady(provider);
    expect(asked.map(({ ids }) => ids.length)).toEqual([100, 50]);
  });

  test('keeps the address short enough for long SKUs', async () => {
    const { asked, provider } = await setUp(many(100).replaceAll('sku-', '茶'.repeat(20)));
    await lastReady(provider);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.flatMap(({ ids }) => ids)).toHaveLength(100);
  });

  test('asks for those that come later, and for no known one again', async () => {
    const { asked, provider, summary } = await setUp(one);
    await ready(summary());
    provider.insertAdjacentHTML('beforeend', one + many(2));
    await lastReady(provider);
    expect(asked.map(({ ids }) => ids)).toEqual([['teapot'], ['sku-0', 'sku-1']]);
    expect(shown(provider.children[1])).toContain('128');
  });

  test('shows another product when its id changes', async () => {
    const { summary } = await setUp(one);
    await ready(summary());
    summary().subjectId = 'other';
    await expect.poll(() => shown(summary())).toBe('No ratings yet');
  });

  test('has another try when the network is back', async () => {
    const { shop, asked, summary, provider } = await setUp('');
    shop.status = 403;
    provider.innerHTML = one;
    await expect.poll(() => asked.length).toBe(1);
    await settled(summary());
    shop.status = 200;
    await expect
      .poll(() => {
        dispatchEvent(new Event('online'));
        return shown(summary());
      })
      .toContain('128');
  });

  test('asks the new server when the provider gets one', async () => {
    const { provider, shop, summary } = await setUp(one);
    await ready(summary());
    shop.ratings = [{ ...teapot, count: 7 }];
    provider.baseUrl = 'https://other.test';
    await expect.poll(() => shown(summary())).toContain('(7)');
  });

  test('leaves nothing behind in the batch when it goes', async () => {
    const { provider, summary } = await setUp(one);
    await ready(summary());
    const element = summary();
    element.remove();
    provider.append(element);
    await expect.poll(() => shown(element)).toContain('128');
  });
});

describe('far off the screen', () => {
  const far = `<a href="#above">Above</a><div style="block-size: 400vh"></div>${one}`;

  /** As assistive technology hears it: a locator does not look there. */
  async function setUpFar() {
    scrollTo(0, 0);
    let internals: ElementInternals | undefined;
    const attach = vi.spyOn(HTMLElement.prototype, 'attachInternals').mockImplementation(function (this: HTMLElement) {
      attach.mockRestore();
      internals = this.attachInternals();
      return internals;
    });
    const { summary } = await setUp(far);
    const name = () => [internals?.role, internals?.ariaLabel];
    await expect.poll(name).toEqual(['img', '4.3 of 5 stars, 128 ratings']);
    expect(summary().shadowRoot).toBeNull();
    return { summary, name };
  }

  test('has its name before it is drawn, and is drawn when it comes near', async () => {
    const { summary, name } = await setUpFar();
    summary().scrollIntoView();
    await ready(summary());
    expect(name(), 'said by the line now').toEqual([null, null]);
  });

  test('is there for the tab key', async () => {
    const { summary } = await setUpFar();
    find(document.body, '[href="#above"]').focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(summary());
  });

  test('is drawn for print', async () => {
    const { summary } = await setUpFar();
    dispatchEvent(new Event('beforeprint'));
    await settled(summary());
    expect(shown(summary())).toContain('128');
  });
});

test('takes over what was set before it was defined', async () => {
  const { provider } = await setUp('');
  const early = document.createElement('aftercart-rating-summary');
  Object.defineProperty(early, 'subjectId', { value: 'teapot', configurable: true, writable: true, enumerable: true });
  provider.append(early);
  await ready(early);
  expect(early.getAttribute('subject-id')).toBe('teapot');
});

test.each([
  ['light', 'theme="light"', '#fff; color: #111'],
  ['dark', 'theme="dark"', '#18191b; color: #f1f2f3'],
  ['right to left', 'locale="ar"', '#fff'],
  ['large', 'size="large"', '#fff'],
])('is accessible: %s', async (_name, around, page) => {
  const { summary } = await setUp(`<div style="background: ${page}">${one}</div>`, { around });
  await ready(summary());
  find(summary(), 'summary').click();
  await expect.poll(() => summary().shadowRoot?.querySelector('li')).toBeTruthy();
  await expectAccessible(summary());
});
