import type { PhotoQuestion } from '@aftercart/contract';
import { html } from 'lit/html.js';
import {
  AftercartFilePicker,
  type FileRemovedEvent,
  type FilesPickedEvent,
} from '../../controls/file-picker/file-picker.ts';
import {
  type Attachment,
  type AttachmentChange,
  changeAttachments,
  describedFiles,
  isUploading,
  uploadedIds,
  uploadFiles,
} from '../../internal/attachments.ts';
import { defineElement } from '../../internal/define-element.ts';
import { teach } from '../../internal/messages.ts';
import { attaching } from '../../messages/attaching.ts';
import { firstCommon } from '../../messages/common.ts';
import { photo } from './messages/photo.ts';
import type { Drawn } from './survey.draw.ts';
import type { SurveyHost } from './survey.host.ts';
import { SurveyTalk } from './survey.talk.ts';
import { templateBox } from './survey.template.ts';
import type { AnsweredQuestion, QuestionKind, QuestionView } from './survey.view.ts';

const photoTypes = 'image/jpeg,image/png,image/webp';

/** The photos of a survey: on their way, there, or failed. */
class PhotoKind implements QuestionKind {
  readonly #host: SurveyHost;
  readonly #box = templateBox();
  readonly #files = new Map<string, readonly Attachment[]>();

  constructor(host: SurveyHost) {
    this.#host = host;
  }

  body(view: QuestionView<PhotoQuestion>): readonly Drawn[] {
    const { question, strings, disabled } = view;
    const { text } = strings;
    const files = this.#filesOf(view);
    const isFull = files.length >= question.max;
    return this.#box(html`<aftercart-file-picker
        .label=${text('photos')}
        .hint=${text('photoLimit', { count: question.max })}
        .prompt=${text(isFull ? 'photoFull' : 'addPhotos')}
        .accept=${photoTypes}
        .multiple=${question.max - files.length > 1}
        .files=${describedFiles(files, text)}
        .removeText=${(name: string) => text('remove', { name })}
        .required=${question.required}
        .disabled=${disabled || isFull}
        @files-picked=${(event: FilesPickedEvent) => void this.#add(view, event.files)}
        @file-removed=${(event: FileRemovedEvent) => this.#change(view, { type: 'remove', id: event.id })}
      ></aftercart-file-picker>`);
  }

  faultText({ fault, strings: { text } }: AnsweredQuestion): string {
    return text(fault === 'uploading' ? 'fileWaiting' : 'photoMissing');
  }

  isBusy(): boolean {
    return isUploading([...this.#files.values()].flat());
  }

  /** After a reload the ids are known, and the names are not. */
  #filesOf({ question, given, strings: { text } }: QuestionView<PhotoQuestion>): readonly Attachment[] {
    const ids = given?.type === 'photo' ? given.uploadIds : [];
    return (
      this.#files.get(question.id) ??
      ids.map((id, index) => ({ id, name: text('photo', { number: index + 1 }), status: 'done' }))
    );
  }

  async #add(view: QuestionView<PhotoQuestion>, picked: readonly File[]): Promise<void> {
    const room = view.question.max - this.#filesOf(view).length;
    const { connection } = this.#host;
    await uploadFiles(connection, picked.slice(0, room), 'surveyPhoto', (change) => this.#change(view, change));
  }

  #change(view: QuestionView<PhotoQuestion>, change: AttachmentChange): void {
    const files = changeAttachments(this.#filesOf(view), change);
    this.#files.set(view.question.id, files);
    const uploadIds = uploadedIds(files);
    view.answer(uploadIds.length > 0 ? { type: 'photo', uploadIds } : null);
  }
}

/** Lets a survey ask for photos. */
export function learn(): void {
  teach(firstCommon, attaching);
  defineElement('aftercart-file-picker', AftercartFilePicker);
  SurveyTalk.learn({ words: photo, kinds: { photo: (host) => new PhotoKind(host) } });
}
