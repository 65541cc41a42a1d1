import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import './define.ts';
import { find, mount, settled } from '../../../test/mount.ts';
import { runFormControlTests } from '../../../test/run-form-control-tests.ts';
import type { AftercartChoiceList, Choice } from './choice-list.ts';

const choices: Choice[] = [
  { value: 'damaged', label: 'It is damaged', detail: 'Please add a photo' },
  { value: 'size', label: 'Wrong size' },
  { value: 'other', label: 'Something else', disabled: true },
];

describe('aftercart-choice-list', () => {
  runFormControlTests<AftercartChoiceList>({
    tag: 'aftercart-choice-list',
    prepare: (control) => {
      control.choices = choices;
    },
    answer: (control) => {
      control.value = 'size';
    },
    act: (control) => userEvent.click(find(control, 'input[value="size"]')),
    submitted: 'size',
    unanswered: null,
    focusable: 'input',
  });

  async function list(): Promise<AftercartChoiceList> {
    const control = await mount<AftercartChoiceList>('<aftercart-choice-list label="Why"></aftercart-choice-list>');
    control.choices = choices;
    await settled(control);
    return control;
  }

  test('one choice replaces the other', async () => {
    const control = await list();
    await userEvent.click(find(control, 'input[value="damaged"]'));
    await userEvent.click(find(control, 'input[value="size"]'));
    expect(control.value).toBe('size');
  });

  test('the whole card is the target', async () => {
    const control = await list();
    await userEvent.click(find(control, '.detail'));
    expect(control.value).toBe('damaged');
    for (const card of control.shadowRoot?.querySelectorAll('.card') ?? []) {
      expect(card.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
  });

  test('a disabled card cannot be chosen by key', async () => {
    const control = await list();
    control.value = 'size';
    await settled(control);
    control.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(control.value).toBe('damaged');
  });
});
