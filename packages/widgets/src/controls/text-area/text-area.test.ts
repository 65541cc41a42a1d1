import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import './define.ts';
import { find, mount, settled } from '../../../test/mount.ts';
import { runFormControlTests } from '../../../test/run-form-control-tests.ts';
import type { AftercartTextArea } from './text-area.ts';

describe('aftercart-text-area', () => {
  runFormControlTests<AftercartTextArea>({
    tag: 'aftercart-text-area',
    answer: (control) => {
      control.value = 'Good';
    },
    act: async (control) => {
      await userEvent.fill(find(control, 'textarea'), 'Good');
      control.blur();
    },
    submitted: 'Good',
    unanswered: '',
    focusable: 'textarea',
  });

  test('white space alone is no answer', async () => {
    const control = await mount<AftercartTextArea>('<aftercart-text-area label="Why" required></aftercart-text-area>');
    control.value = ' \n ';
    expect(control.validity.valueMissing).toBe(true);
  });

  test('has the new text when an input event arrives', async () => {
    const control = await mount<AftercartTextArea>('<aftercart-text-area label="Why"></aftercart-text-area>');
    const seen: string[] = [];
    control.addEventListener('input', () => seen.push(control.value));
    await userEvent.type(find(control, 'textarea'), 'ab');
    expect(seen).toEqual(['a', 'ab']);
  });

  test('stays within its place, whatever long word is in it', async () => {
    const place = await mount(
      '<div style="display: grid; inline-size: 20em"><aftercart-text-area label="Why"></aftercart-text-area></div>',
    );
    const control = find<AftercartTextArea>(place, 'aftercart-text-area');
    control.value = 'W'.repeat(300);
    await settled(control);
    expect(find(control, 'textarea').scrollHeight).toBeGreaterThan(100);
    expect(control.offsetWidth).toBe(place.offsetWidth);
  });

  test('counts down only near the end', async () => {
    const control = await mount<AftercartTextArea>(
      '<aftercart-text-area label="Why" maxlength="10"></aftercart-text-area>',
    );
    control.counterText = (left) => `${left} left`;
    control.value = '1234567';
    await settled(control);
    expect(find(control, '.counter').textContent).toBe('');
    control.value = '12345678';
    await settled(control);
    expect(find(control, '.counter').textContent).toBe('2 left');
  });

  test('marks itself optional unless an answer is needed', async () => {
    const control = await mount<AftercartTextArea>(
      '<aftercart-text-area label="Why" optional-text="optional"></aftercart-text-area>',
    );
    expect(find(control, 'label').textContent).toBe('Why (optional)');
    control.required = true;
    await settled(control);
    expect(find(control, 'label').textContent).toBe('Why');
  });
});
