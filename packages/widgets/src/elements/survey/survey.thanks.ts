import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import { formatDeadline, localizedText } from '../../internal/format.ts';
import type { ThanksView } from './survey.view.ts';

/** The end: thanks, what follows, and what can still be done. */
export function thanks(view: ThanksView): TemplateResult {
  const { state, strings, canRevise, revise, close, again } = view;
  const { text, locale } = strings;
  const { form, receipt } = state;
  const own = form.thanks ? localizedText(form.thanks, locale) : '';
  return html`<div class="done" part="thanks">
    <svg class="tick" viewBox="0 0 24 24" aria-hidden="true"><path d="M6.5 12.5l3.75 3.75L17.5 8.5" /></svg>
    <h2 class="title" part="title" tabindex="-1">${text('thanks')}</h2>
    ${own || !receipt?.expectedBy ? html`<p class="own">${own || text('thanksText')}</p>` : nothing}
    ${promise(view)}
    ${receipt && receipt.rewardPoints > 0 ? html`<p part="reward">${text('reward', { count: receipt.rewardPoints })}</p>` : nothing}
    ${invitation(view)}
    ${
      canRevise || close || again
        ? html`<div class="actions">
            ${close ? button({ label: text('done'), kind: 'secondary', onClick: close }) : nothing}
            ${again ? button({ label: text('again'), onClick: again }) : nothing}
            ${canRevise ? button({ label: text('edit'), kind: 'quiet', part: 'edit', onClick: revise }) : nothing}
          </div>`
        : nothing
    }
  </div>`;
}

/** Somebody will be in touch about a low score, and can be watched at it. */
function promise({ state: { receipt }, strings: { text, locale } }: ThanksView): TemplateResult | typeof nothing {
  if (!receipt) return nothing;
  const { expectedBy, caseUrl } = receipt;
  // A link is followed wherever it leads: only to pages, never to a script.
  const url = caseUrl && /^https?:\/\//i.test(caseUrl) ? caseUrl : null;
  return html`${expectedBy ? html`<p part="promise">${text('promise', { time: formatDeadline(expectedBy, locale) })}</p>` : nothing}
  ${url ? html`<p><a href=${url} rel="noopener">${text('caseLink')}</a></p>` : nothing}`;
}

function invitation({ state, strings: { text }, invite }: ThanksView): TemplateResult | typeof nothing {
  if (!state.receipt?.promoterInvite) return nothing;
  if (state.invitation !== 'open') {
    return html`<p class="invited" tabindex="-1">${text(state.invitation === 'accepted' ? 'invited' : 'uninvited')}</p>`;
  }
  return html`<section class="invitation" part="invitation">
    <h3>${text('inviteTitle')}</h3>
    <p>${text('inviteText')}</p>
    <div class="actions">
      ${button({ label: text('accept'), part: 'accept', onClick: () => invite('accepted') })}
      ${button({ label: text('decline'), kind: 'quiet', onClick: () => invite('declined') })}
    </div>
  </section>`;
}
