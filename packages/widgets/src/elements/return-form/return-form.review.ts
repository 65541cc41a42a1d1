import type { ReturnPreview } from '@aftercart/contract';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { notice } from '../../controls/notice/notice.ts';
import { skeleton } from '../../controls/skeleton/skeleton.ts';
import { localizedText } from '../../internal/format.ts';
import { formatMoney } from '../../internal/money.ts';
import type { ReturnFormKey } from './messages/en.ts';
import { chosenLines, isTogether, reasonFor, ruleOf } from './return-form.rules.ts';
import { together } from './return-form.state.ts';
import type { ReturnFormView } from './return-form.view.ts';
import { failureText, reasonWord, type Strings } from './return-form.words.ts';

/** What goes back and what that does to money, points, cashback and tier, before it is asked for. */
export function reviewStep(view: ReturnFormView): TemplateResult {
  const { state, text, controller } = view;
  const { preview, changed } = state;
  if (preview.status === 'failed') {
    return notice({
      tone: 'negative',
      text: failureText(preview.failure, view),
      retry: {
        label: text('retry'),
        onClick: () => controller.dispatch({ type: 'preview', preview: { status: 'none' } }),
      },
    });
  }
  if (preview.status === 'none') return skeleton(text('previewing'), ['card', 'text', 'text', 'short']);
  return html`${changed ? notice({ tone: 'caution', text: text('previewChanged') }) : nothing}
    ${outcome(view, preview.preview)} ${effects(preview.preview, view)}`;
}

function outcome(view: ReturnFormView, preview: ReturnPreview): TemplateResult {
  const { state, text, locale } = view;
  const isRefund = state.entries.resolution === 'refund';
  return html`<ul class="sums" part="outcome">
    ${chosenLines(state).map(({ lineId, description }) => {
      const reason = ruleOf(state, reasonFor(state, isTogether(state) ? together : lineId).code);
      const amount = preview.lines.find((line) => line.lineId === lineId)?.amount;
      return html`<li>
        <span class="words">
          <span><bdi class="name">${description}</bdi> <span class="pieces">× ${state.entries.quantities[lineId]}</span></span>
          ${reason ? html`<span class="muted">${reasonWord(reason, view)}</span>` : nothing}
        </span>
        ${isRefund && amount ? html`<span class="amount">${formatMoney(amount, locale)}</span>` : nothing}
      </li>`;
    })}
    <li class="total">
      <span>${text(isRefund ? 'total' : 'exchanged')}</span>
      ${isRefund ? html`<span class="amount">${formatMoney(preview.refund, locale)}</span>` : nothing}
    </li>
  </ul>`;
}

function effects(preview: ReturnPreview, { text, locale }: Strings): TemplateResult {
  const { pointsEarnedReversed, pointsSpentRestored, tierBefore, tierAfter } = preview;
  const said = [
    pointsEarnedReversed > 0 && text('pointsTaken', { count: pointsEarnedReversed }),
    pointsSpentRestored > 0 && text('pointsRestored', { count: pointsSpentRestored }),
    ...preview.cashback
      .filter(({ before, after }) => before.amount !== after.amount)
      .map(({ name, before, after }) =>
        text('cashback', {
          name: localizedText(name, locale),
          before: formatMoney(before, locale),
          after: formatMoney(after, locale),
        }),
      ),
    tierBefore !== tierAfter && text('tier', { before: tierWord(tierBefore, text), after: tierWord(tierAfter, text) }),
  ].filter((each) => typeof each === 'string');
  if (said.length === 0) return html`<p class="muted">${text('noEffects')}</p>`;
  return html`<section part="effects">
    <h3 class="case-title">${text('effects')}</h3>
    <ul class="effects">
      ${said.map((each) => html`<li>${each}</li>`)}
    </ul>
  </section>`;
}

/** A tier travels by its id; a merchant may give it words as `tier.<id>`. */
function tierWord(id: string | null, text: Strings['text']): string {
  if (!id) return text('noTier');
  const spelled = id.replace(/[-_]+/g, ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  return text(`tier.${id}` as ReturnFormKey) || spelled;
}
