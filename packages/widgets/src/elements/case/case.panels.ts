import type { Case } from '@aftercart/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button/button.ts';
import { type FollowUpView, formPanel } from '../../controls/follow-up/follow-up.ts';
import type { AftercartTextArea } from '../../controls/text-area/text-area.ts';
import type { FollowUp } from '../../internal/follow-up.ts';
import { areWordsMissing, type CaseStep } from './case.follow-up.ts';
import type { CaseView } from './case.view.ts';
import { isAsked } from './case.words.ts';
import type { CaseKey } from './messages/en.ts';

type Content = TemplateResult | typeof nothing;

const openStep = ({ state }: CaseView, { id }: Case): FollowUp | null =>
  state.followUp?.id === id ? state.followUp : null;

/** What the shopper is asked now. */
export function question(view: CaseView, about: Case): Content {
  const { strings, controller } = view;
  const { text } = strings;
  const { id, status, allowedActions } = about;
  const step = openStep(view, about);
  const open = (name: CaseStep) => (): void => controller.desk.open(id, name);
  if (isAsked(about)) {
    if (step?.action.startsWith('followUp')) return wordsPanel(view, step);
    return html`<div class="asked" part="question" role="group" aria-labelledby="asked-${id}">
      <p class="promise" id="asked-${id}">${text('followUpQuestion')}</p>
      <div class="actions">
        ${button({ label: text('followUpYes'), part: 'yes', onClick: open('followUpYes') })}
        ${button({ label: text('followUpNo'), kind: 'secondary', part: 'no', onClick: open('followUpNo') })}
      </div>
    </div>`;
  }
  if (status !== 'resolved') return nothing;
  if (step?.action === 'reopen') return wordsPanel(view, step);
  if (step?.action === 'confirm' && step.failure) return confirmPanel(view, step);
  return html`<div class="actions">
    ${
      allowedActions.includes('confirm')
        ? button({
            label: text('confirm'),
            part: 'confirm',
            busy: step?.action === 'confirm',
            onClick: (event) => controller.confirm(id, event),
          })
        : nothing
    }
    ${
      allowedActions.includes('reopen')
        ? button({ label: text('reopen'), kind: 'secondary', part: 'reopen', onClick: open('reopen') })
        : nothing
    }
  </div>`;
}

/** What may be done besides. */
export function asides(view: CaseView, about: Case): Content {
  const { text } = view.strings;
  const { desk } = view.controller;
  const { id, status, allowedActions } = about;
  const step = openStep(view, about);
  const isOver = status === 'closed';
  if (step?.action === 'reply' || (isOver && step?.action === 'reopen')) return wordsPanel(view, step);
  if (allowedActions.includes('reply')) {
    return html`<div class="actions">
      ${button({ label: text('reply'), kind: 'secondary', part: 'reply', onClick: () => desk.open(id, 'reply') })}
    </div>`;
  }
  // Who is asked whether all is well says "no" instead.
  if (!isOver || isAsked(about) || !allowedActions.includes('reopen')) return nothing;
  return html`<div class="actions">
    ${button({ label: text('reopenLater'), kind: 'quiet', part: 'reopen', onClick: () => desk.open(id, 'reopen') })}
  </div>`;
}

interface Words {
  readonly label: CaseKey;
  readonly send: CaseKey | 'sendAnswer';
}

const words: { readonly [Step in CaseStep]?: Words } = {
  reply: { label: 'replyLabel', send: 'replySend' },
  reopen: { label: 'reopenLabel', send: 'reopenSend' },
  followUpYes: { label: 'followUpYesLabel', send: 'sendAnswer' },
  followUpNo: { label: 'followUpNoLabel', send: 'sendAnswer' },
};

const viewOf = ({ strings, controller }: CaseView, followUp: FollowUp): FollowUpView => ({
  followUp,
  text: strings.text,
  desk: controller.desk,
});

/** Asks for words and sends them. */
function wordsPanel(view: CaseView, followUp: FollowUp): Content {
  const { strings, controller } = view;
  const { text } = strings;
  const asked = words[followUp.action as CaseStep];
  if (!asked) return nothing;
  const isMissing = areWordsMissing(followUp);
  const hint = followUp.action === 'followUpNo' ? text('followUpNoHint') : '';
  return formPanel(
    viewOf(view, followUp),
    html`<aftercart-text-area
      data-first
      .label=${text(asked.label)}
      .hint=${hint}
      .optionalText=${followUp.action.startsWith('followUp') ? text('optional') : ''}
      .error=${followUp.attempted && isMissing ? text('fieldRequired') : ''}
      .maxLength=${2000}
      .value=${followUp.note}
      .counterText=${(count: number) => text('charactersLeft', { count })}
      ?disabled=${followUp.sending}
      @input=${(event: Event) => controller.desk.write((event.target as AftercartTextArea).value)}
    ></aftercart-text-area>`,
    text(asked.send),
  );
}

/** A confirmation that did not get through. */
const confirmPanel = (view: CaseView, followUp: FollowUp): TemplateResult =>
  formPanel(viewOf(view, followUp), html``, view.strings.text('confirm'));
