import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/accessibility.ts';
import { problem } from '../../../test/fake-api.ts';
import { find, mount, settled } from '../../../test/mount.ts';
import { callsTo, heading, next, occasion, read, score, shown, surveyShop, told } from '../../../test/survey-shop.ts';
import { npsQuestion, scoreQuestion, textQuestion } from '../../../test/surveys.ts';
import placeholder from '../../placeholder.css?raw';
import { surveyStyles } from './survey.styles.ts';

const questions = [scoreQuestion(), textQuestion({ required: false })];
const place = occasion.replace(' reserve', '');

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await page.viewport(800, 600);
  scrollTo(0, 0);
});

/** How far things have moved by themselves while something was going on, as browsers count it (CLS). */
async function shiftDuring(act: () => Promise<unknown>): Promise<number> {
  let shift = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shift += entry.value;
  });
  observer.observe({ type: 'layout-shift' });
  await act();
  // What has moved is known a frame later.
  await new Promise((resolve) => setTimeout(resolve, 150));
  observer.disconnect();
  return shift;
}

describe('in the page', () => {
  const later = 'delay="0.3"';

  test('with its place kept, it comes without moving anything, on a wide and on a narrow screen', async () => {
    for (const width of [800, 480, 360, 320]) {
      await page.viewport(width, 600);
      for (const question of [scoreQuestion(), npsQuestion()]) {
        const shop = await surveyShop([question, ...questions.slice(1)], later, {
          survey: { incentive: { points: 200, minimumScore: null } },
        });
        const below = find(shop.provider, '#below');
        const before = below.getBoundingClientRect().top;
        expect(await shiftDuring(() => shown(shop, '.title'))).toBe(0);
        expect(below.getBoundingClientRect().top).toBe(before);
        shop.provider.remove();
      }
    }
  });

  test('the place kept before the script is there is the place kept by the element', () => {
    const sizes = /(?<=\[reserve\][^{]*\{[^}]*min-block-size: )[\d.]+rem/g;
    expect(surveyStyles.cssText.match(sizes)).toEqual(placeholder.match(sizes));
    expect(placeholder.match(sizes)).toHaveLength(2);
  });

  test('without a kept place it waits until its own is off the screen, and so moves nothing that is seen', async () => {
    const page_ = await mount('<div style="block-size: 3000px"></div>');
    const shop = await surveyShop(questions, '', { occasion: place });
    shop.provider.after(page_);
    await expect.poll(() => told(shop)).toEqual(['available']);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(read(shop)).toBe('');
    expect(shop.element.getBoundingClientRect().height).toBe(0);
    const moved = await shiftDuring(async () => {
      scrollTo(0, 1500);
      await shown(shop, '.title');
    });
    expect(moved).toBe(0);
    expect(told(shop), 'nobody has seen it yet').toEqual(['available']);
    scrollTo(0, 0);
    await expect.poll(() => told(shop)).toEqual(['available', 'shown']);
  });

  test('below the fold it unfolds at once and is begun when it is seen', async () => {
    const above = await mount('<div style="block-size: 2000px"></div>');
    const shop = await surveyShop(questions, '', { occasion: place });
    above.after(shop.provider);
    await shown(shop, '.title');
    expect(callsTo(shop, '/survey-responses')).toEqual([]);
    shop.element.scrollIntoView();
    await expect.poll(() => told(shop)).toEqual(['available', 'shown']);
  });

  test('a refusal in sight leaves its place until nobody looks', async () => {
    const rest = await mount('<div style="block-size: 3000px"></div>');
    const shop = await surveyShop(questions, 'delay="0.05"');
    shop.provider.after(rest);
    shop.intercept = ({ path, method }) =>
      method === 'POST' && path.endsWith('/survey-responses') ? problem(409, 'survey_not_available') : undefined;
    const below = find(shop.provider, '#below');
    const before = below.getBoundingClientRect().top;
    await expect.poll(() => told(shop)).toEqual(['available', 'skipped']);
    await settled(shop.element);
    expect(read(shop)).toBe('');
    expect(below.getBoundingClientRect().top).toBe(before);
    scrollTo(0, 2000);
    await expect.poll(() => shop.element.getBoundingClientRect().height).toBe(0);
  });

  test('closing it tells the server, and the shopper is not asked again', async () => {
    const shop = await surveyShop(questions);
    await expect.poll(() => told(shop)).toContain('shown');
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    await expect.poll(() => callsTo(shop, '/dismissals')).toHaveLength(1);
    expect(told(shop)).toContain('dismissed');
    expect(read(shop)).toBe('');
    expect(localStorage).toHaveLength(0);
  });
});

describe.each(['dialog', 'sheet'])('in a %s', (surface) => {
  const attributes = `surface="${surface}"`;

  test('it is modal, named, accessible, and gives the focus back', async () => {
    const button = await mount<HTMLButtonElement>('<button type="button">Tell us</button>');
    const shop = await surveyShop(questions, `${attributes} manual`);
    button.focus();
    await expect(shop.element.show()).resolves.toBe(true);
    const dialog = await shown<HTMLDialogElement>(shop, 'dialog');
    expect(dialog.matches(':modal')).toBe(true);
    await expect.element(page.getByRole('dialog', { name: 'A short survey' })).toBeVisible();
    await expect.poll(() => shop.element.shadowRoot?.activeElement?.className).toBe('title');
    await expectAccessible(shop.element);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => told(shop)).toContain('dismissed');
    expect(document.activeElement).toBe(button);
    await expect.poll(() => callsTo(shop, '/dismissals')).toHaveLength(1);
  });

  test('it opens by itself once, and takes no room in the page', async () => {
    const shop = await surveyShop(questions, attributes, { occasion: place });
    await shown(shop, 'dialog');
    expect(shop.element.getBoundingClientRect().height).toBe(0);
    const second = document.createElement('aftercart-survey');
    Object.assign(second, { placement: 'order-delivered', subjectType: 'order', subjectId: 'ord_2', surface });
    shop.provider.append(second);
    await expect.poll(() => told(shop).filter((name) => name === 'available')).toHaveLength(2);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(second.shadowRoot?.querySelector('dialog')).toBeNull();
    await expect(second.show()).resolves.toBe(true);
  });

  test('the end can be closed, which is no dismissal', async () => {
    const shop = await surveyShop([scoreQuestion()], attributes);
    await score(shop, 5);
    await next(shop);
    await shown(shop, '[part="thanks"]');
    await userEvent.click(page.getByRole('button', { name: 'Done' }));
    await expect.poll(() => shop.element.shadowRoot?.querySelector('dialog')).toBeNull();
    expect(told(shop)).not.toContain('dismissed');
  });

  test('hide() keeps what was answered, and show() goes on with it', async () => {
    const shop = await surveyShop(questions, attributes);
    await score(shop, 2);
    await next(shop);
    await userEvent.fill(await shown(shop, 'textarea'), 'Wet');
    shop.element.hide();
    await expect.poll(() => shop.element.shadowRoot?.querySelector('dialog')).toBeNull();
    await expect.poll(() => callsTo(shop, '/answers').length).toBeGreaterThan(0);
    await expect(shop.element.show()).resolves.toBe(true);
    expect((await shown<HTMLTextAreaElement>(shop, 'textarea')).value).toBe('Wet');
    expect(told(shop)).not.toContain('dismissed');
  });
});

test('a sheet lies at the lower edge of a narrow screen, as wide as it', async () => {
  await page.viewport(360, 640);
  const shop = await surveyShop(questions, 'surface="sheet"');
  const { bottom, left, width } = (await shown(shop, 'dialog')).getBoundingClientRect();
  expect([Math.round(bottom), left, width]).toEqual([innerHeight, 0, innerWidth]);
});

describe('on a kiosk', () => {
  const kiosk = 'surface="kiosk"';
  const options = {
    occasion: 'placement="kiosk"',
    survey: { placements: ['kiosk'] as ['kiosk'], anonymous: true },
    scenario: { signedIn: false },
  };

  test('targets are large, and nothing begins before the first touch', async () => {
    const shop = await surveyShop([npsQuestion()], kiosk, options);
    await shown(shop, '.title');
    for (const target of shop.element.shadowRoot?.querySelectorAll('.option, button') ?? []) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(64);
    }
    expect(shop.calls).toEqual([]);
    expect(shop.element.shadowRoot?.querySelector('.close')).toBeNull();
    await expectAccessible(shop.element);
    await score(shop, 7);
    await expect.poll(() => told(shop)).toContain('shown');
  });

  test('keeps nothing on the device, and is new for the next person', async () => {
    const shop = await surveyShop(questions, kiosk, options);
    await score(shop, 2);
    await next(shop);
    await userEvent.fill(await shown(shop, 'textarea'), 'My name is Ellen');
    expect(localStorage).toHaveLength(0);
    await next(shop);
    await shown(shop, '[part="thanks"]');
    expect(shop.element.shadowRoot?.querySelector('[part="edit"]')).toBeNull();
    await userEvent.click(page.getByRole('button', { name: 'Next person' }));
    await expect.poll(() => heading(shop)).toContain('How satisfied');
    expect(shop.element.shadowRoot?.querySelector(':checked')).toBeNull();
    await score(shop, 5);
    await next(shop);
    expect((await shown<HTMLTextAreaElement>(shop, 'textarea')).value).toBe('');
    await next(shop);
    await shown(shop, '[part="thanks"]');
    const [first, second] = callsTo(shop, '/submissions');
    expect(second?.path).not.toBe(first?.path);
    expect(localStorage).toHaveLength(0);
  });

  test('when nobody touches it, it asks, can be told that somebody is there, and then begins anew', async () => {
    const shop = await surveyShop(questions, `${kiosk} idle-seconds="30"`, options);
    await shown(shop, '.title');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    find<HTMLInputElement>(shop.element, 'input[value="2"]').click();
    await vi.advanceTimersByTimeAsync(29_000);
    expect(shop.element.shadowRoot?.querySelector('.leaving')).toBeNull();
    await vi.advanceTimersByTimeAsync(1_500);
    await settled(shop.element);
    expect(read(shop)).toContain('Are you still there?');
    expect(shop.element.shadowRoot?.activeElement?.localName).toBe('button');
    find<HTMLButtonElement>(shop.element, '.leaving button').click();
    await settled(shop.element);
    expect(find<HTMLInputElement>(shop.element, ':checked').value).toBe('2');
    await vi.advanceTimersByTimeAsync(51_000);
    vi.useRealTimers();
    await expect.poll(() => shop.element.shadowRoot?.querySelector('.leaving')).toBeNull();
    await shown(shop, '.title');
    expect(shop.element.shadowRoot?.querySelector(':checked')).toBeNull();
  });

  test('its question to somebody who may have gone is accessible', async () => {
    const shop = await surveyShop(questions, `${kiosk} idle-seconds="0.1"`, options);
    await score(shop, 2);
    await shown(shop, '.leaving');
    await expectAccessible(shop.element);
  });

  test('does not speak for somebody who is signed in', async () => {
    const shop = await surveyShop(questions, kiosk, { ...options, scenario: {} });
    await expect.poll(() => told(shop)).toEqual(['failed']);
    expect(read(shop)).toBe('');
    expect(shop.calls).toEqual([]);
  });
});
