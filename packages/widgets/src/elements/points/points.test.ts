import { combine, createMockFetch, onTier, type Scenario, withPoints } from '@aftercart/mocks';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../provider/define.ts';
import './define.ts';
import { expectAccessible } from '../../../test/accessibility.ts';
import { find, mount, settled } from '../../../test/mount.ts';
import type { AftercartProvider } from '../provider/provider.ts';
import type { AftercartPoints } from './points.ts';

async function setUp(scenario: Scenario = {}, around = '') {
  let answer = createMockFetch(scenario);
  const asked: string[] = [];
  const calls: { path: string; key: string | null }[] = [];
  const provider = await mount<AftercartProvider>(
    `<aftercart-provider base-url="https://api.test" publishable-key="pk_test" session-url="/aftercart/session" ${around}>
      <aftercart-points></aftercart-points>
    </aftercart-provider>`,
  );
  provider.fetch = (input, init) => {
    const request = new Request(input instanceof Request ? input : new URL(input, location.href), init);
    asked.push(new URL(request.url).pathname);
    if (request.method === 'POST') {
      calls.push({ path: new URL(request.url).pathname, key: request.headers.get('idempotency-key') });
    }
    return answer(request);
  };
  await settled(provider);
  const points = find<AftercartPoints>(provider, 'aftercart-points');
  const events: string[] = [];
  for (const name of ['redeem', 'redeemed', 'failed']) {
    provider.addEventListener(`aftercart-reward-${name}`, () => events.push(name));
  }
  const spends = () => calls.filter(({ path }) => path === '/v1/points/redemptions');
  const behave = (next: Scenario): void => {
    answer = createMockFetch(next);
  };
  return { provider, points, events, spends, asked, behave };
}

const shown = (points: AftercartPoints): string => points.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const ready = (points: AftercartPoints) => expect.poll(() => points.shadowRoot?.querySelector('.panels')).toBeTruthy();
const rich = withPoints(50_000);

describe('showing', () => {
  test('shows the balance, the level, the way to the next and the history', async () => {
    const { points } = await setUp(combine(rich, onTier('gold')));
    await ready(points);
    await expect.element(page.getByRole('heading', { name: 'Your points' })).toBeVisible();
    expect(find(points, '.amount').textContent).toContain('50,000 points');
    const bar = page.getByRole('progressbar').element();
    expect(bar.getAttribute('aria-valuetext')).toMatch(/ of .+, .+ to /);
    expect(points.shadowRoot?.querySelectorAll('[part="history"] li').length).toBeGreaterThan(0);
  });

  test('speaks Chinese inside a Chinese page', async () => {
    const { points } = await setUp(rich, 'locale="zh-CN"');
    await ready(points);
    await expect.poll(() => shown(points)).toContain('我的积分');
    expect(shown(points)).toContain('50,000 积分');
  });

  test('says who must sign in, and nothing of anybody', async () => {
    const { points } = await setUp({ signedIn: false });
    await expect.poll(() => shown(points)).toContain('Please sign in');
    expect(points.shadowRoot?.querySelector('.panels')).toBeNull();
  });

  test('offers another try after a failure and takes it', async () => {
    const { points, behave } = await setUp({ failures: { getPoints: 'internal' } });
    const retry = page.getByRole('button', { name: 'Try again' });
    await expect.element(retry, { timeout: 10_000 }).toBeVisible();
    behave(rich);
    await userEvent.click(retry);
    await ready(points);
  });

  test('keeps what it shows when a later look fails', async () => {
    const { points, asked, behave } = await setUp(rich);
    await ready(points);
    behave({ failures: { getPoints: 'internal' } });
    const before = asked.length;
    dispatchEvent(new Event('online'));
    await expect.poll(() => asked.length).toBeGreaterThan(before);
    await settled(points);
    expect(find(points, '.amount').textContent).toContain('50,000 points');
  });

  test('asks once for what it shows', async () => {
    const { points, asked } = await setUp(rich);
    await ready(points);
    await settled(points);
    expect(asked.filter((path) => path === '/v1/points')).toHaveLength(1);
  });

  test('keeps its room while it loads', async () => {
    const { points } = await setUp({ delayMs: Number.POSITIVE_INFINITY });
    expect(points.getBoundingClientRect().height).toBeGreaterThanOrEqual(22 * 16);
  });
});

describe('redeeming', () => {
  const ask = (points: AftercartPoints) => userEvent.click(find(points, '[part="redeem"]'));
  const confirmButton = (points: AftercartPoints): HTMLElement => find(points, '[part="confirm-redeem"]');

  test('asks first, with the focus on the question', async () => {
    const { points, spends } = await setUp(rich);
    await ready(points);
    await ask(points);
    await expect.poll(() => points.shadowRoot?.activeElement?.textContent?.trim()).toMatch(/^Spend .+ points on .+\?$/);
    expect(spends()).toEqual([]);
  });

  test('leaves everything as it was when the shopper thinks better of it', async () => {
    const { points, spends } = await setUp(rich);
    await ready(points);
    await ask(points);
    await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
    await expect.poll(() => points.shadowRoot?.activeElement?.getAttribute('part')).toBe('redeem');
    expect(spends()).toEqual([]);
  });

  test('spends once for two clicks, shows the code and the smaller balance', async () => {
    const { points, events, spends } = await setUp(rich);
    await ready(points);
    const before = find(points, '.amount').textContent;
    await ask(points);
    await settled(points);
    const confirm = confirmButton(points);
    confirm.click();
    confirm.click();
    await expect.poll(() => events).toEqual(['redeem', 'redeemed']);
    expect(spends()).toHaveLength(1);
    expect(spends()[0]?.key).toMatch(/^[\w-]{16,}$/);
    await expect.poll(() => points.shadowRoot?.querySelector('.bought .code')?.textContent).toMatch(/\S{6,}/);
    await expect.poll(() => find(points, '.amount').textContent).not.toBe(before);
    expect(points.shadowRoot?.activeElement?.textContent).toContain('Your voucher is ready');
  });

  test('a page that prevents the event keeps the points', async () => {
    const { provider, points, events, spends } = await setUp(rich);
    provider.addEventListener('aftercart-reward-redeem', (event) => event.preventDefault());
    await ready(points);
    await ask(points);
    await settled(points);
    confirmButton(points).click();
    await settled(points);
    expect(events).toEqual(['redeem']);
    expect(spends()).toEqual([]);
  });

  test('says in plain words that the points are gone, and repeats under the same key', async () => {
    const { points, events, spends } = await setUp(
      combine(rich, { failures: { createRedemption: 'insufficient_points' } }),
    );
    await ready(points);
    await ask(points);
    await settled(points);
    confirmButton(points).click();
    await expect.poll(() => events).toEqual(['redeem', 'failed']);
    await expect.poll(() => shown(points)).toContain('Your points are not enough any more. Nothing was spent.');
    confirmButton(points).click();
    await expect.poll(() => spends().length).toBe(2);
    expect(spends()[1]?.key).toBe(spends()[0]?.key);
  });

  test('leaves nothing of a shopper to the next one', async () => {
    const { provider, points, behave } = await setUp(rich);
    await ready(points);
    await ask(points);
    await settled(points);
    confirmButton(points).click();
    await expect.poll(() => points.shadowRoot?.querySelector('.bought .code')).toBeTruthy();
    behave({ signedIn: false });
    await provider.refreshSession();
    await expect.poll(() => shown(points)).toContain('Please sign in');
    expect(points.shadowRoot?.querySelector('.panels')).toBeNull();
    behave(withPoints(700));
    await provider.refreshSession();
    await ready(points);
    expect(points.shadowRoot?.querySelector('.bought')).toBeNull();
    expect(find(points, '.amount').textContent).toContain('700 points');
  });

  test('copies the code of a voucher', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { points } = await setUp(rich);
    await ready(points);
    await ask(points);
    await settled(points);
    confirmButton(points).click();
    await expect.poll(() => points.shadowRoot?.querySelector('.bought .code')).toBeTruthy();
    await userEvent.click(find(points, '.bought [part="copy"]'));
    expect(write).toHaveBeenCalledWith(find(points, '.bought .code').textContent);
    await expect.poll(() => find(points, '.bought [part="copy"]').textContent).toContain('Code copied');
  });
});

describe('accessible', () => {
  const looks: [string, Scenario, string][] = [
    ['light', rich, 'theme="light"'],
    ['dark', rich, 'theme="dark"'],
    ['right to left', rich, 'locale="ar"'],
    ['large', rich, 'size="large"'],
    ['signed out', { signedIn: false }, ''],
  ];

  test.each(looks)('%s', async (_name, scenario, around) => {
    const { points } = await setUp(scenario, around);
    await (scenario === rich ? ready(points) : expect.poll(() => shown(points)).not.toBe(''));
    await expectAccessible(points);
  });
});
