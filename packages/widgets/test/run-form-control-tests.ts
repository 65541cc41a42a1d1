import { describe, expect, test } from 'vitest';
import type { Field } from '../src/controls/field.ts';
import { expectAccessible } from './accessibility.ts';
import { find, mount, settled } from './mount.ts';

export interface FormControlCase<Control extends Field> {
  readonly tag: string;
  /** Gives the control what it needs to be drawn at all, but no answer. */
  readonly prepare?: (control: Control) => void;
  /** Answers by script. */
  readonly answer: (control: Control) => void;
  /** What a form then gets. */
  readonly submitted: string;
  /** What a form gets without an answer. */
  readonly unanswered: string | null;
  /** Answers as a shopper would; the control is drawn and unanswered. */
  readonly act?: (control: Control) => Promise<void>;
  /** A control that always has a value cannot miss one. */
  readonly canBeMissing?: boolean;
  /** Selector of what takes the focus. */
  readonly focusable: string;
}

/** What every control in a form owes its form, its label and its user. */
export function runFormControlTests<Control extends Field>(config: FormControlCase<Control>): void {
  const { tag, prepare, answer, submitted, unanswered, act, canBeMissing = true, focusable } = config;

  async function inForm(attributes = ''): Promise<{ form: HTMLFormElement; control: Control }> {
    const form = await mount<HTMLFormElement>(
      `<form><fieldset><${tag} name="answer" label="The question" ${attributes}></${tag}></fieldset></form>`,
    );
    const control = find<Control>(form, tag);
    prepare?.(control);
    await settled(control);
    return { form, control };
  }
  const valueIn = (form: HTMLFormElement): FormDataEntryValue | null => new FormData(form).get('answer');

  describe('as a form control', () => {
    test('gives its form the value in the task in which it was set', async () => {
      const { form, control } = await inForm();
      expect(valueIn(form)).toBe(unanswered);
      answer(control);
      expect(valueIn(form)).toBe(submitted);
    });

    test('goes back to its first value when the form is reset', async () => {
      const { form, control } = await inForm();
      answer(control);
      form.reset();
      expect(valueIn(form)).toBe(unanswered);
    });

    test('gives nothing while it or its fieldset is disabled', async () => {
      const { form, control } = await inForm();
      answer(control);
      control.disabled = true;
      await settled(control);
      expect(valueIn(form)).toBeNull();
      expect(find<HTMLInputElement>(control, focusable).matches(':disabled')).toBe(true);

      control.disabled = false;
      find<HTMLFieldSetElement>(form, 'fieldset').disabled = true;
      await settled(control);
      expect(valueIn(form)).toBeNull();
      expect(find<HTMLInputElement>(control, focusable).matches(':disabled')).toBe(true);
    });

    test('puts the focus into itself', async () => {
      const { control } = await inForm();
      control.focus();
      expect(control.shadowRoot?.activeElement).toBe(find(control, focusable));
    });

    test('is named by its label and says its error', async () => {
      const { control } = await inForm();
      control.hint = 'A hint';
      control.error = 'An error';
      await settled(control);
      const described = control.shadowRoot?.querySelector('[aria-describedby]');
      expect(described?.getAttribute('aria-describedby')).toBe('hint error');
      expect(control.shadowRoot?.getElementById('error')?.textContent).toBe('An error');
      await expectAccessible(control);
    });
  });

  if (canBeMissing) {
    test('is missing when required and unanswered, in the browser’s own words', async () => {
      const { form, control } = await inForm('required');
      expect(control.validity.valueMissing).toBe(true);
      expect(control.validity.valid).toBe(false);
      expect(form.checkValidity()).toBe(false);
      answer(control);
      expect(control.validity.valid).toBe(true);
      expect(form.checkValidity()).toBe(true);
    });
  }

  if (act) {
    test('tells with a change event that the shopper has answered, and has the value by then', async () => {
      const { form, control } = await inForm();
      const seen: unknown[] = [];
      form.addEventListener('change', () => seen.push(valueIn(form)));
      await act(control);
      expect(seen.at(-1)).toBe(submitted);
    });
  }
}
