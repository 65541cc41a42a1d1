import { html, LitElement, type TemplateResult } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/accessibility.ts';
import { find, mount, settled } from '../../../test/mount.ts';
import { cardStyles, essentials } from '../../styles/essentials.styles.ts';
import { scaleStyles } from './scale.styles.ts';
import { scale } from './scale.ts';
import type { ScaleView } from './scale-box.ts';
import { scaleKey } from './scale-key.ts';

/** An element that shows a scale and keeps what is chosen on it. */
class Host extends LitElement {
  static override styles = [...essentials, cardStyles, scaleStyles];

  readonly chosen: number[] = [];
  view: ScaleView = {
    label: 'Your order',
    look: 'stars',
    name: 'score',
    range: [1, 5],
    value: null,
    ends: ['Bad', 'Good'],
    face: String,
    nameOf: (score) => `${score} of all`,
    disabled: false,
    choose: (score) => {
      this.chosen.push(score);
      this.set({ value: score });
    },
    keydown: scaleKey,
  };

  set(change: Partial<ScaleView>): void {
    this.view = { ...this.view, ...change };
    this.requestUpdate();
  }

  override render(): TemplateResult {
    return html`<div class="base">${scale(this, this.view)}</div>`;
  }
}
customElements.define('test-scale', Host);

async function setUp(change: Partial<ScaleView> = {}, around = ''): Promise<Host> {
  const outer = await mount(`<div ${around}><test-scale></test-scale></div>`);
  const host = find<Host>(outer, 'test-scale');
  host.set(change);
  await settled(host);
  return host;
}
const numbers: Partial<ScaleView> = { look: 'numbers', range: [0, 10] };
const focused = (host: Host): string | undefined => (host.shadowRoot?.activeElement as HTMLInputElement | null)?.value;
const enter = (host: Host): void => find(host, host.view.value === null ? 'input' : 'input:checked').focus();

test('gives each score a name of its own, in a named group', async () => {
  const host = await setUp();
  await expect.element(page.getByRole('group', { name: 'Your order' })).toBeVisible();
  await expect.element(page.getByRole('radio', { name: '3 of all' })).toBeInTheDocument();
  expect(page.getByRole('radio').elements()).toHaveLength(5);
  await expectAccessible(host);
});

test('tells what was chosen by pointer, and nothing while it is disabled', async () => {
  const host = await setUp();
  await userEvent.click(find(host, 'input[value="4"]'));
  expect(host.chosen).toEqual([4]);
  host.set({ disabled: true });
  await settled(host);
  find<HTMLInputElement>(host, 'input[value="2"]').click();
  expect(host.chosen).toEqual([4]);
});

test('shows another value as soon as it has one', async () => {
  const host = await setUp({ value: 2 });
  host.set({ value: 5 });
  await settled(host);
  expect(find<HTMLInputElement>(host, ':checked').value).toBe('5');
  host.set({ value: null });
  await settled(host);
  expect(host.shadowRoot?.querySelector(':checked')).toBeNull();
});

describe('by key', () => {
  test.each([
    ['{ArrowRight}', 1],
    ['{ArrowDown}', 1],
    ['{ArrowLeft}', 10],
    ['{ArrowUp}', 10],
    ['{End}', 10],
    ['{End}{ArrowRight}', 0],
    ['{End}{Home}', 0],
    ['7', 7],
    ['0', 0],
    ['10', 10],
    ['104', 4],
    [' ', 0],
  ])('%s chooses %i and moves the focus there', async (keys, value) => {
    const host = await setUp(numbers);
    enter(host);
    // Digits of the test before must not count as the first of two.
    await new Promise((resolve) => setTimeout(resolve, /^\d/.test(keys) ? 850 : 0));
    await userEvent.keyboard(keys);
    expect(host.view.value).toBe(value);
    expect(focused(host)).toBe(String(value));
  });

  test('arrows follow the reading direction', async () => {
    const host = await setUp({ ...numbers, value: 5 }, 'dir="rtl"');
    enter(host);
    await userEvent.keyboard('{ArrowLeft}');
    expect(host.view.value).toBe(6);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(host.view.value).toBe(4);
  });

  test('arrows and space work before what is special has loaded', async () => {
    const host = await setUp({ keydown: () => undefined });
    enter(host);
    await userEvent.keyboard(' ');
    expect(host.view.value).toBe(1);
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(host.view.value).toBe(3);
    await userEvent.keyboard('{ArrowUp}');
    expect(host.view.value).toBe(2);
  });

  test('a digit outside of the scale changes nothing', async () => {
    const host = await setUp({ look: 'numbers', range: [1, 7], value: 3 });
    enter(host);
    await userEvent.keyboard('8');
    await userEvent.keyboard('0');
    expect(host.view.value).toBe(3);
  });

  test('is one stop on the way through the page', async () => {
    const host = await setUp({ ...numbers, value: 5 });
    const after = document.createElement('button');
    host.after(after);
    enter(host);
    expect(focused(host)).toBe('5');
    await userEvent.tab();
    expect(document.activeElement).toBe(after);
  });
});

test('on a narrow page breaks after 5, keeps its order and its targets', async () => {
  const host = await setUp(numbers, 'style="inline-size: 298px"');
  const options = [...find(host, '.row').querySelectorAll('.option')].map((option) => option.getBoundingClientRect());
  const rows = new Map<number, number>();
  for (const { top } of options) rows.set(top, (rows.get(top) ?? 0) + 1);
  expect([...rows.values()]).toEqual([6, 5]);
  for (const { width, height } of options) {
    expect(width).toBeGreaterThanOrEqual(24);
    expect(height).toBeGreaterThanOrEqual(44);
  }
  expect(host.scrollWidth).toBeLessThanOrEqual(298);
});

test('under right-to-left the lowest score stands on the right', async () => {
  const host = await setUp({ look: 'numbers', range: [1, 7] }, 'dir="rtl"');
  const left = (score: number): number => find(host, `input[value="${score}"]`).getBoundingClientRect().left;
  expect(left(1)).toBeGreaterThan(left(7));
});
