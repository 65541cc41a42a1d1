import type { PropertyDeclarations } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FormState } from '../../internal/form-association.ts';
import { Field } from '../field.ts';
import { filePickerStyles } from './file-picker.styles.ts';

/** One chosen file and how its upload goes. */
export interface PickedFile {
  readonly id: string;
  readonly name: string;
  readonly status: 'uploading' | 'done' | 'failed';
  /** Words for the status, e.g. why it failed. */
  readonly detail?: string;
}

/** Files that the shopper has just chosen or dropped; the element that uses the control uploads them. */
export class FilesPickedEvent extends Event {
  readonly files: readonly File[];

  constructor(files: readonly File[]) {
    super('files-picked', { bubbles: true });
    this.files = files;
  }
}

/** The shopper takes a file away again. */
export class FileRemovedEvent extends Event {
  readonly id: string;

  constructor(id: string) {
    super('file-removed', { bubbles: true });
    this.id = id;
  }
}

/**
 * The list of files is the user's of the control: it uploads nothing and only shows what it is told.
 *
 * @summary A native file input with a drop zone and a list of what was chosen.
 * @tag aftercart-file-picker
 * @fires {FilesPickedEvent} files-picked - Files were chosen or dropped.
 * @fires {FileRemovedEvent} file-removed - A file is to be taken away.
 * @csspart label - The label.
 * @csspart zone - The drop zone with the native input.
 */
export class AftercartFilePicker extends Field {
  static override styles = filePickerStyles;
  static override properties: PropertyDeclarations = {
    accept: {},
    multiple: { type: Boolean },
    prompt: {},
    files: { attribute: false },
    removeText: { attribute: false },
    dragging: { state: true },
  };

  /** Accepted types, as in the native attribute. */
  declare accept: string;
  /** Whether several files may be chosen. */
  declare multiple: boolean;
  /** Words in the zone, e.g. "Add photos". */
  declare prompt: string;
  /** The files to show. */
  declare files: readonly PickedFile[];
  /** Name of the button that takes a file away, e.g. "Remove IMG_1.jpg". */
  declare removeText: (name: string) => string;
  declare private dragging: boolean;

  constructor() {
    super();
    this.accept = '';
    this.multiple = false;
    this.prompt = '';
    this.files = [];
    this.removeText = String;
    this.dragging = false;
  }

  protected formState(): FormState {
    const done = this.files.filter((file) => file.status === 'done');
    return {
      value: done.map((file) => file.id).join(' ') || null,
      missing: this.required && done.length === 0,
      anchor: this.renderRoot?.querySelector('input'),
    };
  }

  formResetCallback(): void {
    this.files = [];
  }

  protected control(described: string | typeof nothing): TemplateResult {
    return html`<label class="label" part="label" for="input">${this.labelContent()}</label>
      ${this.hintContent()}
      <div
        class="zone"
        part="zone"
        ?data-dragging=${this.dragging}
        @dragover=${this.#dragOver}
        @dragleave=${() => {
          this.dragging = false;
        }}
        @drop=${this.#drop}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 16V5m0 0L7.5 9.5M12 5l4.5 4.5M4.5 15v3.5h15V15" /></svg>
        <span aria-hidden="true">${this.prompt}</span>
        <input
          id="input"
          type="file"
          accept=${this.accept || nothing}
          ?multiple=${this.multiple}
          ?disabled=${this.inactive}
          aria-invalid=${this.error ? 'true' : nothing}
          aria-describedby=${described}
          @change=${this.#picked}
        />
      </div>
      <div role="status">
        ${this.files.length > 0 ? html`<ul>${this.files.map((file) => this.#row(file))}</ul>` : nothing}
      </div>
      ${this.errorContent()}`;
  }

  #row(file: PickedFile): TemplateResult {
    return html`<li data-status=${file.status}>
      <span class="words"
        ><span class="name">${file.name}</span>${file.detail ? html`<span class="detail">${file.detail}</span>` : nothing}</span
      >
      <button type="button" aria-label=${this.removeText(file.name)} @click=${() => this.dispatchEvent(new FileRemovedEvent(file.id))}>
        <span aria-hidden="true">✕</span>
      </button>
    </li>`;
  }

  #picked(event: Event): void {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file may be chosen again after it was removed.
    input.value = '';
    if (files.length > 0) this.dispatchEvent(new FilesPickedEvent(files));
  }

  #dragOver(event: DragEvent): void {
    if (this.inactive) return;
    event.preventDefault();
    this.dragging = true;
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    this.dragging = false;
    if (this.inactive) return;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) this.dispatchEvent(new FilesPickedEvent(this.multiple ? files : files.slice(0, 1)));
  }
}
