import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import { formatDeadline, localizedText } from '../../internal/format.ts';
import type { ThanksView } from './survey.view.ts';

/** The end: thanks, what follows, and what can still be done. */
export function thanks({ state, strings, invitation, revise, close, again }: ThanksView): TemplateResult {
  const { text, locale } = strings;
  const { form, receipt } = state;
  const { expectedBy = null, caseUrl = null, rewardPoints = 0 } = receipt ?? {};
  const own = form.thanks ? localizedText(form.thanks, locale) : '';
  // A link is followed wherever it leads: only to pages, never to a script.
  const url = caseUrl && /^https?:\/\//i.test(caseUrl) ? caseUrl : null;
  return html`<div class="done" part="thanks">
    <svg class="tick" viewBox="0 0 24 24" aria-hidden="true"><path d="M6.5 12.5l3.75 3.75L17.5 8.5" /></svg>
    <h2 class="title" part="title" tabindex="-1">${text('thanks')}</h2>
    ${own || !expectedBy ? html`<p class="own">${own || text('thanksText')}</p>` : nothing}
    ${expectedBy ? html`<p part="promise">${text('promise', { time: formatDeadline(expectedBy, locale) })}</p>` : nothing}
    ${url ? html`<p><a href=${url} rel="noopener">${text('caseLink')}</a></p>` : nothing}
    ${rewardPoints > 0 ? html`<p part="reward">${text('reward', { count: rewardPoints })}</p>` : nothing}
    ${invitation}
    ${
      revise || close || again
        ? html`<div class="actions">
            ${close ? button({ label: text('done'), kind: 'secondary', onClick: close }) : nothing}
            ${again ? button({ label: text('again'), onClick: again }) : nothing}
            ${revise ? button({ label: text('edit'), kind: 'quiet', part: 'edit', onClick: revise }) : nothing}
          </div>`
        : nothing
    }
  </div>`;
}
