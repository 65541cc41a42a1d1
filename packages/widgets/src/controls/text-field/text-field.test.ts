import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import './define.ts';
import { find, mount } from '../../../test/mount.ts';
import { runFormControlTests } from '../../../test/run-form-control-tests.ts';
import type { AftercartTextField } from './text-field.ts';

describe('aftercart-text-field', () => {
  runFormControlTests<AftercartTextField>({
    tag: 'aftercart-text-field',
    answer: (control) => {
      control.value = 'Royal Mail';
    },
    act: async (control) => {
      await userEvent.fill(find(control, 'input'), 'Royal Mail');
      control.blur();
    },
    submitted: 'Royal Mail',
    unanswered: '',
    focusable: 'input',
  });

  test('white space alone is no answer', async () => {
    const control = await mount<AftercartTextField>('<aftercart-text-field required></aftercart-text-field>');
    control.value = '  ';
    expect(control.validity.valueMissing).toBe(true);
  });

  test('can search, and says so', async () => {
    await mount('<aftercart-text-field type="search" label="Find"></aftercart-text-field>');
    await expect.element(page.getByRole('searchbox', { name: 'Find' })).toBeVisible();
  });

  test('sends the form around it with Enter', async () => {
    const form = await mount<HTMLFormElement>(
      '<form><aftercart-text-field label="Find"></aftercart-text-field></form>',
    );
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    await userEvent.click(find(form, 'aftercart-text-field', 'input'));
    await userEvent.keyboard('{Enter}');
    expect(sent).toBe(1);
  });
});
