import { html, type TemplateResult } from 'lit/html.js';
import { type Attachment, acceptedFiles, describedFiles, mostFiles } from '../../internal/attachments.ts';
import type { CommonStrings } from '../../internal/station-words.ts';
import type { FileRemovedEvent, FilesPickedEvent } from './file-picker.ts';

export interface FilesFieldOptions {
  readonly text: CommonStrings['text'];
  readonly label: string;
  readonly files: readonly Attachment[];
  readonly pick: (files: readonly File[]) => void;
  readonly drop: (id: string) => void;
  /** Under which name its problems lead to it. */
  readonly field?: string;
  readonly hint?: string;
  readonly error?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** A file picker for what an element uploads, in the words that all elements have. */
export function filesField(options: FilesFieldOptions): TemplateResult {
  const { text, label, files, pick, drop, field = '', hint = '', error = '', required, disabled } = options;
  return html`<aftercart-file-picker
    data-field=${field}
    .label=${label}
    .hint=${hint}
    .optionalText=${text('optional')}
    .prompt=${text('addFiles')}
    .accept=${acceptedFiles}
    .files=${describedFiles(files, text)}
    .removeText=${(name: string) => text('remove', { name })}
    .error=${error}
    multiple
    ?required=${required}
    ?disabled=${disabled || files.length >= mostFiles}
    @files-picked=${(event: FilesPickedEvent) => pick(event.files)}
    @file-removed=${(event: FileRemovedEvent) => drop(event.id)}
  ></aftercart-file-picker>`;
}
