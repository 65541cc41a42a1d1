import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../number-scale/define.ts';
import '../star-rating/define.ts';
import { find, mount, settled } from '../../../test/mount.ts';
import { runFormControlTests } from '../../../test/run-form-control-tests.ts';
import type { AftercartNumberScale } from '../number-scale/number-scale.ts';
import type { AftercartStarRating } from '../star-rating/star-rating.ts';

describe('aftercart-star-rating', () => {
  runFormControlTests<AftercartStarRating>({
    tag: 'aftercart-star-rating',
    answer: (control) => {
      control.value = 4;
    },
    act: (control) => userEvent.click(find(control, 'input[value="4"]')),
    submitted: '4',
    unanswered: null,
    focusable: 'input',
  });

  test('gives each star a name of its own', async () => {
    const control = await mount<AftercartStarRating>(
      '<aftercart-star-rating label="Your order"></aftercart-star-rating>',
    );
    control.optionLabel = (score) => `${score} stars`;
    await settled(control);
    await expect.element(page.getByRole('group', { name: 'Your order' })).toBeVisible();
    await expect.element(page.getByRole('radio', { name: '3 stars' })).toBeInTheDocument();
    expect(page.getByRole('radio').elements()).toHaveLength(5);
  });
});

describe('aftercart-number-scale', () => {
  runFormControlTests<AftercartNumberScale>({
    tag: 'aftercart-number-scale',
    prepare: (control) => {
      control.min = 0;
      control.max = 10;
    },
    answer: (control) => {
      control.value = 0;
    },
    act: (control) => userEvent.click(find(control, 'input[value="0"]')),
    submitted: '0',
    unanswered: null,
    focusable: 'input',
  });

  async function scale(attributes = 'min="0" max="10"', around = ''): Promise<AftercartNumberScale> {
    const outer = await mount(
      `<div ${around}><aftercart-number-scale label="Score" ${attributes}></aftercart-number-scale></div>`,
    );
    const control = find<AftercartNumberScale>(outer, 'aftercart-number-scale');
    control.focus();
    return control;
  }
  const focused = (control: AftercartNumberScale): string | undefined =>
    (control.shadowRoot?.activeElement as HTMLInputElement | null)?.value;

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
    const control = await scale();
    await userEvent.keyboard(keys);
    expect(control.value).toBe(value);
    expect(focused(control)).toBe(String(value));
  });

  test('arrows follow the reading direction', async () => {
    const control = await scale('min="0" max="10" value="5"', 'dir="rtl"');
    await userEvent.keyboard('{ArrowLeft}');
    expect(control.value).toBe(6);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(control.value).toBe(4);
  });

  test('a digit outside of the scale changes nothing', async () => {
    const control = await scale('min="1" max="7" value="3"');
    await userEvent.keyboard('8');
    await userEvent.keyboard('0');
    expect(control.value).toBe(3);
  });

  test('is one stop on the way through the page', async () => {
    const control = await scale('min="0" max="10" value="5"');
    const after = document.createElement('button');
    control.after(after);
    control.focus();
    expect(focused(control)).toBe('5');
    await userEvent.tab();
    expect(document.activeElement).toBe(after);
  });

  test('on a narrow page breaks after 5, keeps its order and its targets', async () => {
    const outer = await mount(
      '<div><aftercart-number-scale label="Score" min="0" max="10"></aftercart-number-scale></div>',
    );
    outer.style.inlineSize = '250px';
    const options = [...find(outer, 'aftercart-number-scale', '.row').querySelectorAll('.option')].map((option) =>
      option.getBoundingClientRect(),
    );
    const rows = new Map<number, number>();
    for (const { top } of options) rows.set(top, (rows.get(top) ?? 0) + 1);
    expect([...rows.values()]).toEqual([6, 5]);
    for (const { width, height } of options) {
      expect(width).toBeGreaterThanOrEqual(24);
      expect(height).toBeGreaterThanOrEqual(44);
    }
    expect(outer.scrollWidth).toBeLessThanOrEqual(250);
  });

  test('under right-to-left the lowest score stands on the right', async () => {
    const outer = await mount(
      '<div dir="rtl"><aftercart-number-scale label="Score" max="7"></aftercart-number-scale></div>',
    );
    const left = (score: number): number =>
      find(outer, 'aftercart-number-scale', `input[value="${score}"]`).getBoundingClientRect().left;
    expect(left(1)).toBeGreaterThan(left(7));
  });
});
