import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import './define.ts';
import { find, mount, settled } from '../../../test/mount.ts';
import { runFormControlTests } from '../../../test/run-form-control-tests.ts';
import type { AftercartSelectField } from './select-field.ts';

describe('aftercart-select-field', () => {
  runFormControlTests<AftercartSelectField>({
    tag: 'aftercart-select-field',
    prepare: (control) => {
      control.placeholder = 'Choose';
      control.options = [
        { value: 'paypal', label: 'PayPal' },
        { value: 'bank', label: 'Bank transfer' },
      ];
    },
    answer: (control) => {
      control.value = 'bank';
    },
    act: (control) => userEvent.selectOptions(find(control, 'select'), 'bank'),
    submitted: 'bank',
    unanswered: '',
    focusable: 'select',
  });

  test('shows the value even when its options come later', async () => {
    const control = await mount<AftercartSelectField>(
      '<aftercart-select-field label="Way" value="b"></aftercart-select-field>',
    );
    control.options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ];
    await settled(control);
    expect(find<HTMLSelectElement>(control, 'select').value).toBe('b');
  });
});
