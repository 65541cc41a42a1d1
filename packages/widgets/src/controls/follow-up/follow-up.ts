import { html, nothing, type TemplateResult } from 'lit/html.js';
import { acceptedFiles, describedFiles, mostFiles } from '../../internal/attachments.ts';
import { type FollowUp, isAnswered } from '../../internal/follow-up.ts';
import type { MessageValues } from '../../internal/messages.ts';
import type { CommonKey } from '../../messages/en.ts';
import { button } from '../button/button.ts';
import type { FileRemovedEvent, FilesPickedEvent } from '../file-picker/file-picker.ts';
import { notice } from '../notice/notice.ts';
import type { AftercartTextArea } from '../text-area/text-area.ts';

export interface FollowUpView {
  readonly followUp: FollowUp;
  readonly text: (key: CommonKey, values?: MessageValues) => string;
  readonly send: (event: Event) => void;
  readonly close: () => void;
}

export interface AnswerView extends FollowUpView {
  /** What was asked; null where nobody asked. */
  readonly question: string | null;
  /** Other words for the text and its button. */
  readonly words?: { readonly label: string; readonly send: string };
  readonly write: (note: string) => void;
  readonly pick: (files: readonly File[]) => void;
  readonly drop: (id: string) => void;
}

/** A question before something that cannot be undone. Needs `caseCardStyles`, `noticeStyles` and `buttonStyles`. */
export function confirmPanel(view: FollowUpView, words: { sure: string; yes: string; no: string }): TemplateResult {
  const { followUp, send, close } = view;
  if (isOutdated(followUp)) return outdated(view);
  return html`<div class="panel" part="panel" role="group" aria-label=${words.sure}>
    <p>${words.sure}</p>
    ${failed(view)}
    <div class="actions">
      ${button({ label: words.yes, kind: 'danger', busy: followUp.sending, onClick: send })}
      ${button({ label: words.no, kind: 'quiet', disabled: followUp.sending, onClick: close })}
    </div>
  </div>`;
}

/** Words and files as an answer. Needs `caseCardStyles`, `noticeStyles` and `buttonStyles`. */
export function answerPanel(view: AnswerView): TemplateResult {
  const { followUp, text, question, write, pick, drop, words } = view;
  const missing = followUp.attempted && !isAnswered(followUp);
  const error = missing
    ? text(followUp.files.some(({ status }) => status === 'uploading') ? 'fileWaiting' : 'answerMissing')
    : '';
  return formPanel(
    view,
    html`${question ? html`<div><p class="muted">${text('question')}</p><blockquote>${question}</blockquote></div>` : nothing}
      <aftercart-text-area
        data-first
        .label=${words?.label ?? text('answer')}
        .error=${error}
        .maxLength=${2000}
        .value=${followUp.note}
        .counterText=${(count: number) => text('charactersLeft', { count })}
        ?disabled=${followUp.sending}
        @input=${(event: Event) => write((event.target as AftercartTextArea).value)}
      ></aftercart-text-area>
      <aftercart-file-picker
        .label=${text('answerFiles')}
        .optionalText=${text('optional')}
        .prompt=${text('addFiles')}
        .accept=${acceptedFiles}
        .removeText=${(name: string) => text('remove', { name })}
        .files=${describedFiles(followUp.files, text)}
        multiple
        ?disabled=${followUp.sending || followUp.files.length >= mostFiles}
        @files-picked=${(event: FilesPickedEvent) => pick(event.files)}
        @file-removed=${(event: FileRemovedEvent) => drop(event.id)}
      ></aftercart-file-picker>`,
    words?.send ?? text('sendAnswer'),
  );
}

/** A small form with its own buttons. */
export function formPanel(view: FollowUpView, fields: TemplateResult, label: string): TemplateResult {
  const { followUp, text, send, close } = view;
  if (isOutdated(followUp)) return outdated(view);
  return html`<form class="panel" part="panel" novalidate @submit=${send}>
    ${fields} ${failed(view)}
    <div class="actions">
      ${button({ label, type: 'submit', busy: followUp.sending })}
      ${button({ label: text('close'), kind: 'quiet', disabled: followUp.sending, onClick: close })}
    </div>
  </form>`;
}

/** What the shopper wanted to do is not open any more. */
const isOutdated = ({ failure }: FollowUp): boolean =>
  failure?.code === 'state_conflict' || failure?.code === 'action_not_allowed';

function outdated({ text, close }: FollowUpView): TemplateResult {
  return html`<div class="panel" part="panel">
    ${notice({ tone: 'caution', text: text('conflict'), retry: { label: text('close'), onClick: close } })}
  </div>`;
}

function failed({ followUp: { failure }, text }: FollowUpView): TemplateResult | typeof nothing {
  if (!failure) return nothing;
  const detail = failure.requestId ? text('errorReference', { id: failure.requestId }) : undefined;
  return notice({ tone: 'negative', text: text(failure.message), detail });
}
