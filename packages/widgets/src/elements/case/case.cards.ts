import type { Case } from '@aftercart/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { type CaseCardOptions, caseCard, caseDetail } from '../../controls/case-card/case-card.ts';
import { stepHeader } from '../../controls/step-header/step-header.ts';
import { asides, question } from './case.panels.ts';
import type { CaseView } from './case.view.ts';
import { isWaiting, promiseOf, type Strings, statusWord, timelineOf, toneOf } from './case.words.ts';
import type { CaseKey } from './messages/en.ts';

/** One case alone. */
export const oneCase = (view: CaseView, about: Case): TemplateResult => caseDetail(optionsOf(view, about));

/** All of them; the latest and those that wait for the shopper lie open, so that nobody has to look for them. */
export function allCases(view: CaseView): TemplateResult {
  const { strings, state } = view;
  const { text } = strings;
  return html`${stepHeader({ title: text('title') })}
    ${
      state.cases.length === 0
        ? html`<p class="muted">${text('none')}</p>`
        : html`<div class="list">
            ${state.cases.map((about, index) =>
              caseCard({ ...optionsOf(view, about), open: index === 0 || isWaiting(about) }),
            )}
          </div>`
    }`;
}

function optionsOf(view: CaseView, about: Case): Omit<CaseCardOptions, 'open'> {
  const { strings } = view;
  const { number, id, status } = about;
  return {
    id,
    title: strings.text('number', { number }),
    status: statusWord(status, strings),
    tone: toneOf(status),
    facts: facts(about, strings),
    promise: promiseOf(about, strings),
    actions: question(view, about),
    timelineLabel: strings.text('timeline', { number }),
    steps: timelineOf(about, strings),
    asides: asides(view, about),
  };
}

const highest = { csat: 5, nps: 10, ces: 7 } as const;

/** What it is about, what the shopper said, and who looks after it. */
function facts(about: Case, { text }: Strings): TemplateResult {
  const { category, subject, score, metric, comment, level, status } = about;
  const topics = [
    text(`category.${category}` as CaseKey),
    subject.id ? text(`about.${subject.type}` as CaseKey, { id: subject.id.replace(/^[a-z]{3}_/, '') }) : '',
  ].filter(Boolean);
  return html`<div class="facts">
    ${topics.length > 0 ? html`<p>${topics.join(' · ')}</p>` : nothing}
    ${
      score !== null && metric !== null
        ? html`<p class="muted">${text('scored', { score, highest: highest[metric] })}</p>`
        : nothing
    }
    ${comment ? html`<blockquote part="comment"><bdi>${comment}</bdi></blockquote>` : nothing}
    ${status === 'closed' ? nothing : html`<p class="muted">${text(`level.${level}` as CaseKey)}</p>`}
  </div>`;
}
