import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import './define.ts';
import { find, mount } from '../../../test/mount.ts';
import { runFormControlTests } from '../../../test/run-form-control-tests.ts';
import type { AftercartQuantityStepper } from './quantity-stepper.ts';

const names = 'decrease-text="One less" increase-text="One more"';

describe('aftercart-quantity-stepper', () => {
  runFormControlTests<AftercartQuantityStepper>({
    tag: 'aftercart-quantity-stepper',
    prepare: (control) => {
      control.decreaseText = 'One less';
      control.increaseText = 'One more';
    },
    answer: (control) => {
      control.value = 3;
    },
    act: async (control) => {
      await userEvent.fill(find(control, 'input'), '3');
      control.blur();
    },
    submitted: '3',
    unanswered: '1',
    canBeMissing: false,
    focusable: 'input',
  });

  async function stepper(): Promise<AftercartQuantityStepper> {
    return mount(`<aftercart-quantity-stepper label="Quantity" ${names} max="3"></aftercart-quantity-stepper>`);
  }

  test('steps between its bounds and closes the way beyond them', async () => {
    const control = await stepper();
    const less = page.getByRole('button', { name: 'One less' });
    const more = page.getByRole('button', { name: 'One more' });
    await expect.element(less).toBeDisabled();
    await userEvent.click(more);
    await userEvent.click(more);
    expect(control.value).toBe(3);
    await expect.element(more).toBeDisabled();
    await userEvent.click(less);
    expect(control.value).toBe(2);
  });

  test.each([
    ['9', 3],
    ['0', 1],
    ['2.4', 2],
    ['-5', 1],
    ['', 1],
  ])('typing "%s" gives %i', async (typed, value) => {
    const control = await stepper();
    const input = find<HTMLInputElement>(control, 'input');
    await userEvent.fill(input, typed);
    input.blur();
    expect(control.value).toBe(value);
    expect(input.value).toBe(String(value));
  });

  test('has its label for screen readers', async () => {
    await stepper();
    await expect.element(page.getByRole('spinbutton', { name: 'Quantity' })).toBeInTheDocument();
  });
});
