import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type FollowUp, isAnswered } from '../../internal/follow-up.ts';
import type { FollowUpDesk } from '../../internal/follow-up-desk.ts';
import type { MessageValues } from '../../internal/messages.ts';
import type { CommonKey } from '../../messages/en.ts';
import { type ButtonOptions, button } from '../button/button.ts';
import { filesField } from '../file-picker/files-field.ts';
import { failureNotice } from '../notice/failure-notice.ts';
import { notice } from '../notice/notice.ts';
import type { AftercartTextArea } from '../text-area/text-area.ts';

type Content = TemplateResult | typeof nothing;
type CancelKey = 'cancelSure' | 'cancelYes' | 'cancelNo';

export interface FollowUpView {
  readonly followUp: FollowUp;
  readonly text: (key: CommonKey, values?: MessageValues) => string;
  /** Carries out what the shopper does. */
  readonly desk: Pick<FollowUpDesk, 'open' | 'close' | 'write' | 'pick' | 'drop' | 'send'>;
}

export interface AnswerView extends FollowUpView {
  /** What was asked; null where nobody asked. */
  readonly question: string | null;
  /** Other words for the text and its button. */
  readonly words?: { readonly label: string; readonly send: string };
}

export interface CancelView extends Pick<FollowUpView, 'desk'> {
  /** What the shopper is doing about it now, if anything. */
  readonly followUp: FollowUp | null;
  readonly text: (key: CommonKey | CancelKey, values?: MessageValues) => string;
}

/** The buttons to what the shopper may do. */
export const offers = (buttons: readonly ButtonOptions[]): Content =>
  buttons.length > 0 ? html`<div class="actions">${buttons.map((each) => button(each))}</div>` : nothing;

/** The way to cancel, and the question before it is done. Needs what the panels need. */
export function cancelling(
  { followUp, text, desk }: CancelView,
  { id, allowedActions }: { readonly id: string; readonly allowedActions: readonly string[] },
  label: string,
): Content {
  if (followUp?.action === 'cancel') return cancelPanel({ followUp, text, desk });
  const isAllowed = allowedActions.includes('cancel');
  return offers(isAllowed ? [{ label, kind: 'quiet', onClick: () => desk.open(id, 'cancel') }] : []);
}

/** A question before something that cannot be undone. */
function cancelPanel({ followUp, text, desk }: CancelView & FollowUpView): TemplateResult {
  if (isOutdated(followUp)) return outdated({ followUp, text, desk });
  const sure = text('cancelSure');
  return html`<div class="panel" part="panel" role="group" aria-label=${sure}>
    <p>${sure}</p>
    ${failed(followUp, text)}
    <div class="actions">
      ${button({ label: text('cancelYes'), kind: 'danger', busy: followUp.sending, onClick: desk.send })}
      ${button({ label: text('cancelNo'), kind: 'quiet', disabled: followUp.sending, onClick: desk.close })}
    </div>
  </div>`;
}

/** Words and files as an answer. Needs `caseCardStyles`, `noticeStyles` and `buttonStyles`. */
export function answerPanel(view: AnswerView): TemplateResult {
  const { followUp, text, desk, question, words } = view;
  const { files, note, sending, attempted } = followUp;
  const isWaiting = files.some(({ status }) => status === 'uploading');
  return formPanel(
    view,
    html`${question ? html`<div><p class="muted">${text('question')}</p><blockquote>${question}</blockquote></div>` : nothing}
      <aftercart-text-area
        data-first
        .label=${words?.label ?? text('answer')}
        .maxLength=${2000}
        .value=${note}
        .error=${attempted && !isAnswered(followUp) ? text(isWaiting ? 'fileWaiting' : 'answerMissing') : ''}
        .counterText=${(count: number) => text('charactersLeft', { count })}
        ?disabled=${sending}
        @input=${(event: Event) => desk.write((event.target as AftercartTextArea).value)}
      ></aftercart-text-area>
      ${filesField({ text, label: text('answerFiles'), files, disabled: sending, pick: desk.pick, drop: desk.drop })}`,
    words?.send ?? text('sendAnswer'),
  );
}

/** A small form with its own buttons. */
export function formPanel(view: FollowUpView, fields: Content, label: string): TemplateResult {
  const { followUp, text, desk } = view;
  if (isOutdated(followUp)) return outdated(view);
  return html`<form class="panel" part="panel" novalidate @submit=${desk.send}>
    ${fields} ${failed(followUp, text)}
    <div class="actions">
      ${button({ label, type: 'submit', busy: followUp.sending })}
      ${button({ label: text('close'), kind: 'quiet', disabled: followUp.sending, onClick: desk.close })}
    </div>
  </form>`;
}

/** What the shopper wanted to do is not open any more. */
const isOutdated = ({ failure }: FollowUp): boolean =>
  failure?.code === 'state_conflict' || failure?.code === 'action_not_allowed';

function outdated({ text, desk }: FollowUpView): TemplateResult {
  return html`<div class="panel" part="panel">
    ${notice({ tone: 'caution', text: text('conflict'), retry: { label: text('close'), onClick: desk.close } })}
  </div>`;
}

const failed = ({ failure }: FollowUp, text: FollowUpView['text']): Content =>
  failure ? failureNotice(failure, text) : nothing;
