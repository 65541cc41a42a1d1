import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import './define.ts';
import { expectAccessible } from '../../../test/accessibility.ts';
import { find, mount, settled } from '../../../test/mount.ts';
import { runFormControlTests } from '../../../test/run-form-control-tests.ts';
import type { AftercartFilePicker, FileRemovedEvent, FilesPickedEvent } from './file-picker.ts';

const photo = (name: string): File => new File(['x'], name, { type: 'image/jpeg' });

async function picker(attributes = ''): Promise<AftercartFilePicker> {
  const control = await mount<AftercartFilePicker>(
    `<aftercart-file-picker label="Photos" prompt="Add photos" ${attributes}></aftercart-file-picker>`,
  );
  control.removeText = (name) => `Remove ${name}`;
  return control;
}

describe('aftercart-file-picker', () => {
  runFormControlTests<AftercartFilePicker>({
    tag: 'aftercart-file-picker',
    answer: (control) => {
      control.files = [
        { id: 'upl_1', name: 'a.jpg', status: 'done' },
        { id: 'upl_2', name: 'b.jpg', status: 'uploading' },
        { id: 'upl_3', name: 'c.jpg', status: 'done' },
      ];
    },
    submitted: 'upl_1 upl_3',
    unanswered: null,
    focusable: 'input',
  });

  test('hands over chosen files, and the same file again', async () => {
    const control = await picker('multiple');
    const picked: string[][] = [];
    control.addEventListener('files-picked', (event) => {
      picked.push((event as FilesPickedEvent).files.map((file) => file.name));
    });
    await userEvent.upload(find(control, 'input'), [photo('a.jpg'), photo('b.jpg')]);
    await userEvent.upload(find(control, 'input'), [photo('a.jpg')]);
    expect(picked).toEqual([['a.jpg', 'b.jpg'], ['a.jpg']]);
  });

  test('hands over what is dropped, one file unless several may be chosen', async () => {
    const control = await picker();
    const picked: string[] = [];
    control.addEventListener('files-picked', (event) => {
      picked.push(...(event as FilesPickedEvent).files.map((file) => file.name));
    });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(photo('a.jpg'));
    dataTransfer.items.add(photo('b.jpg'));
    find(control, '.zone').dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }));
    expect(picked).toEqual(['a.jpg']);
  });

  test('shows how each file goes and lets it be taken away by name', async () => {
    const control = await picker();
    control.files = [{ id: 'upl_1', name: 'big.pdf', status: 'failed', detail: 'Too large' }];
    await settled(control);
    const removed: string[] = [];
    control.addEventListener('file-removed', (event) => removed.push((event as FileRemovedEvent).id));
    expect(find(control, '[role="status"]').textContent).toContain('Too large');
    await userEvent.click(page.getByRole('button', { name: 'Remove big.pdf' }));
    expect(removed).toEqual(['upl_1']);
    await expectAccessible(control);
  });
});
