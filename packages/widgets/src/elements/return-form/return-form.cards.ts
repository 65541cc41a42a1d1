import type { Return } from '@aftercart/contract';
import { returnWay } from '@aftercart/contract/machines';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import { caseCard } from '../../controls/case-card/case-card.ts';
import { answerPanel, cancelling, formPanel, offers } from '../../controls/follow-up/follow-up.ts';
import { notice } from '../../controls/notice/notice.ts';
import { stepHeader } from '../../controls/step-header/step-header.ts';
import type { AftercartTextField } from '../../controls/text-field/text-field.ts';
import { questionIn } from '../../internal/case-words.ts';
import type { FollowUp } from '../../internal/follow-up.ts';
import { byId } from '../../internal/identified.ts';
import { formatMoney } from '../../internal/money.ts';
import { hasEnded } from '../../internal/stations.ts';
import { missingTracking } from './return-form.follow-up.ts';
import { otherLines } from './return-form.lines.ts';
import { isReturnable } from './return-form.rules.ts';
import type { ReturnFormView } from './return-form.view.ts';
import { promiseOf, statusWord, timelineOf, toneOf } from './return-form.words.ts';

type Content = TemplateResult | typeof nothing;

/** The returns that exist, each with its way so far and what may be done; and the way to another one. */
export function listView(view: ReturnFormView): TemplateResult {
  const { state, text, controller } = view;
  const { options, returns, sent } = state;
  const number = options?.orderNumber ?? '';
  const created = byId(returns, sent);
  const title = created ? 'sent' : returns.length > 0 ? 'returns' : 'nothing';
  const another = options && isReturnable(options);
  return html`${stepHeader({ title: text(title, { number }) })}
    <div class="list">
      ${created ? notice({ tone: 'positive', text: text('sentText', { number: created.number }) }) : nothing}
      ${returns.map((each, index) => returnCard(view, each, index))}
      ${
        another
          ? button({
              label: text('another'),
              kind: 'secondary',
              part: 'start',
              onClick: () => controller.move('start'),
            })
          : otherLines(view, returns.length === 0)
      }
    </div>`;
}

/** The latest return and those under way lie open, so that nobody has to look for them. */
function returnCard(view: ReturnFormView, about: Return, index: number): TemplateResult {
  const { state, text, controller } = view;
  const { number, id, status } = about;
  const followUp = state.followUp?.id === id ? state.followUp : null;
  return caseCard({
    id,
    title: text('number', { number }),
    status: statusWord(status, view),
    tone: toneOf(status),
    open: index === 0 || !hasEnded(returnWay, status),
    facts: facts(view, about),
    promise: promiseOf(about, view),
    actions: followUp && followUp.action !== 'cancel' ? panel(view, about, followUp) : actions(view, about),
    timelineLabel: text('timeline', { number }),
    steps: timelineOf(about, view),
    asides: cancelling({ followUp, text, desk: controller.desk }, about, text('cancelReturn')),
  });
}

function facts({ text, locale }: ReturnFormView, about: Return): TemplateResult {
  const { lines, refund, outcome, resolution, tracking, status } = about;
  const amount = refund?.amount ?? outcome.refund;
  const isOff = status === 'declined' || status === 'cancelled' || status === 'expired';
  return html`<div class="facts">
    <ul>
      ${lines.map(({ description, quantity, acceptedQuantity }) => {
        const some = acceptedQuantity !== null && acceptedQuantity < quantity;
        return html`<li>
          <bdi class="name">${description}</bdi> <span class="pieces">× ${quantity}</span>
          ${some ? html`<span class="muted">(${text('accepted', { count: acceptedQuantity, total: quantity })})</span>` : nothing}
        </li>`;
      })}
    </ul>
    ${
      isOff
        ? nothing
        : html`<p>
            ${resolution === 'exchange' ? text('exchange') : text(refund ? 'paidRefund' : 'expectedRefund', { amount: formatMoney(amount, locale) })}
          </p>`
    }
    ${tracking ? html`<p class="muted">${text('parcel', { ...tracking })}</p>` : nothing}
  </div>`;
}

/** The ways to what can be done now. */
const actions = ({ text, controller }: ReturnFormView, about: Return): Content =>
  offers(
    (['supplyInfo', 'ship'] as const)
      .filter((action) => about.allowedActions.includes(action))
      .map((action) => ({ label: text(action), onClick: () => controller.desk.open(about.id, action) })),
  );

function panel({ text, controller }: ReturnFormView, about: Return, followUp: FollowUp): TemplateResult {
  const { desk } = controller;
  const base = { followUp, text, desk };
  if (followUp.action === 'supplyInfo') return answerPanel({ ...base, question: questionIn(about.timeline) });
  const missing = followUp.attempted ? missingTracking(followUp) : null;
  const field = (name: 'carrier' | 'number', label: string, isFirst: boolean): TemplateResult =>
    html`<aftercart-text-field
      ?data-first=${isFirst}
      .label=${label}
      .value=${followUp.fields[name] ?? ''}
      .error=${missing === name ? text('fieldRequired') : ''}
      ?disabled=${followUp.sending}
      @input=${(event: Event) => desk.fill(name, (event.target as AftercartTextField).value)}
    ></aftercart-text-field>`;
  const fields = html`<p class="muted">${text('trackingHint')}</p>
    ${field('carrier', text('carrier'), true)} ${field('number', text('trackingNumber'), false)}`;
  return formPanel(base, fields, text('shipYes'));
}
