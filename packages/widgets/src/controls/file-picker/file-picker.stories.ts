import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';
import type { AftercartFilePicker } from './file-picker.ts';

type Args = Partial<
  Pick<AftercartFilePicker, 'label' | 'hint' | 'error' | 'prompt' | 'files' | 'optionalText' | 'disabled'>
>;

const meta: Meta<Args> = {
  title: 'Controls/File picker',
  component: 'aftercart-file-picker',
  args: {
    label: 'Photos of the damage',
    hint: 'JPEG, PNG, WebP or PDF, up to 10 MB each.',
    prompt: 'Add photos or drop them here',
  },
  render: ({ label, hint, error, prompt, files, optionalText, disabled }) => html`<div class="card">
    <aftercart-file-picker
      multiple
      accept="image/*,application/pdf"
      .label=${label ?? ''}
      .hint=${hint ?? ''}
      .error=${error ?? ''}
      .prompt=${prompt ?? ''}
      .files=${files ?? []}
      .optionalText=${optionalText ?? ''}
      .removeText=${(name: string) => `Remove ${name}`}
      ?disabled=${disabled}
    ></aftercart-file-picker>
  </div>`,
};

export default meta;

export const Empty: StoryObj<Args> = { args: { optionalText: 'optional' } };
export const WithFiles: StoryObj<Args> = {
  args: {
    files: [
      { id: '1', name: 'IMG_2041.jpg', status: 'done', detail: '1.2 MB' },
      { id: '2', name: 'IMG_2042.jpg', status: 'uploading', detail: 'Uploading…' },
      {
        id: '3',
        name: 'a-very-long-name-that-somebody-gave-to-a-scan-of-a-receipt-in-2026.pdf',
        status: 'failed',
        detail: 'Larger than 10 MB',
      },
    ],
  },
};
export const WithError: StoryObj<Args> = { args: { error: 'Please add at least one photo.' } };
export const Disabled: StoryObj<Args> = { args: { disabled: true } };
