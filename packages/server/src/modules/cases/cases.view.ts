import { type CaseAction, caseMachine } from '@aftercart/contract/machines';
import type { TimelineEntry } from '../../events/log.ts';
import { html, type Language, type Markup, type PageContent } from '../../pages/index.ts';
import { actionsFor, expectedBy } from './cases.policy.ts';
import type { StoredCase } from './cases.types.ts';
import { type CaseWords, caseWords } from './cases.words.ts';

/** How long words of a shopper may be: as the contract has it. */
export const NOTE_LENGTH = 2000;

export type CasePage = {
  stored: StoredCase;
  timeline: readonly TimelineEntry[];
  shop: string;
  timeZone: string;
  language: Language;
  /** Where its forms are sent. */
  here: string;
  /** Sent along with each form: a form that arrives twice is one. */
  key: string;
  notice: { tone: 'good' | 'wait'; text: string } | null;
  /** A form that could not be taken, with what was written. */
  wrong: { action: CaseAction; message: string; note: string } | null;
};

type View = CasePage & { words: CaseWords; clock: (at: Date) => string };

const progress = ({ stored, words }: View): Markup => {
  const { steps } = caseMachine;
  const current = steps.indexOf(stored.status);
  return html`<ol class="steps" aria-label="${words.progress}">
${steps.map((status, index) => {
  const name = words.statuses[status];
  if (index === current) return html`<li aria-current="step">${name}</li>`;
  return html`<li class="${index < current ? 'done' : ''}">${name}</li>`;
})}
</ol>`;
};

const whatNext = ({ stored, words, clock }: View): Markup => {
  const due = expectedBy(stored);
  switch (stored.status) {
    case 'open':
    case 'inProgress':
      return html`<p>${words.promises[stored.status](clock(due ?? stored.reportDueAt))}</p>`;
    case 'resolved':
      return html`<p>${words.yourTurn}</p>`;
    case 'closed':
      return html`<p>${words.closed}</p>${due === null ? '' : html`<p class="muted">${words.followUpPlanned(clock(due))}</p>`}`;
  }
};

const entry = ({ words, clock, shop }: View, { at, type, actor, note }: TimelineEntry): Markup => html`<li>
<p class="quiet"><time datetime="${at}">${clock(new Date(at))}</time> · ${actor === 'shopper' ? words.you : html`<bdi>${shop}</bdi>`}</p>
<strong>${words.events[type] ?? type}</strong>
${note === null ? '' : html`<p class="text" dir="auto">${note}</p>`}
</li>`;

const hidden = (
  { key, stored }: View,
  action: CaseAction,
): Markup => html`<input type="hidden" name="action" value="${action}">
<input type="hidden" name="fromStatus" value="${stored.status}">
<input type="hidden" name="key" value="${key}-${action}">`;

const textField = (view: View, action: CaseAction, label: string, isRequired: boolean): Markup => {
  const { wrong } = view;
  const isWrong = wrong?.action === action;
  const id = `note-${action}`;
  return html`<label class="title" for="${id}">${label}</label>
<textarea id="${id}" name="note" dir="auto" maxlength="${NOTE_LENGTH}" ${isRequired ? 'required' : ''} ${isWrong ? html`aria-invalid="true" aria-describedby="${id}-error" autofocus` : ''}>
${isWrong ? wrong.note : ''}</textarea>
${isWrong ? html`<p class="error" id="${id}-error">${wrong.message}</p>` : ''}`;
};

const forms: readonly { action: CaseAction; of(view: View): Markup }[] = [
  {
    action: 'followUp',
    of: (view) => html`<form method="post" action="${view.here}">
<h2>${view.words.followUpTitle}</h2>
<p class="muted">${view.words.followUpText}</p>
${hidden(view, 'followUp')}
<div class="actions"><button name="satisfied" value="yes">${view.words.allWell}</button>
<button class="second" name="satisfied" value="no">${view.words.notWell}</button></div>
</form>`,
  },
  {
    action: 'confirm',
    of: (view) => html`<form method="post" action="${view.here}">
<h2>${view.words.confirmTitle}</h2>
<p class="muted">${view.words.confirmText}</p>
${hidden(view, 'confirm')}
<div class="actions"><button>${view.words.confirm}</button></div>
</form>`,
  },
  {
    action: 'reopen',
    of: (view) => html`<form method="post" action="${view.here}">
<h2>${view.words.reopenTitle}</h2>
${hidden(view, 'reopen')}
${textField(view, 'reopen', view.words.reopenLabel, false)}
<div class="actions"><button class="second">${view.words.reopen}</button></div>
</form>`,
  },
  {
    action: 'reply',
    of: (view) => html`<form method="post" action="${view.here}">
<h2>${view.words.replyTitle}</h2>
${hidden(view, 'reply')}
${textField(view, 'reply', view.words.replyLabel, true)}
<div class="actions"><button class="second">${view.words.reply}</button></div>
</form>`,
  },
];

/** The steps that the forms of the page offer, all of them a shopper's. */
export const pageActions: ReadonlySet<CaseAction> = new Set(forms.map(({ action }) => action));

const clockOf = (language: Language, timeZone: string): ((at: Date) => string) => {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (at) => format.format(at);
};

/** A case as whoever complained may see it, and all that they may do. */
export const casePage = (page: CasePage): PageContent => {
  const { stored, language, timeline, shop, notice } = page;
  const words = caseWords[language];
  const view: View = { ...page, words, clock: clockOf(language, page.timeZone) };
  const possible = actionsFor(stored, 'shopper');
  const offered = forms.filter(({ action }) => possible.includes(action));
  const title = words.title(stored.number);
  const [before = '', after = ''] = title.split(stored.number);
  const body = html`${notice === null ? '' : html`<p class="notice ${notice.tone}" role="status">${notice.text}</p>`}
<section class="card">
<p class="quiet">${words.statuses[stored.status]}</p>
<h1>${before}<bdi class="number">${stored.number}</bdi>${after}</h1>
${whatNext(view)}
${progress(view)}
</section>
${offered.length === 0 ? '' : html`<section class="card">${offered.map(({ of }) => of(view))}</section>`}
${stored.comment === null ? '' : html`<section class="card"><h2>${words.yourWords}</h2><p class="text" dir="auto">${stored.comment}</p></section>`}
<section class="card">
<h2>${words.timeline}</h2>
<ol class="timeline">
${timeline.map((each) => entry(view, each))}
</ol>
</section>`;
  return { language, title, shop, body };
};
