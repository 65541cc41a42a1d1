import { formatDeadline, localizedText } from '../../internal/format.ts';
import { type Drawn, draw } from './survey.draw.ts';
import { button, icon } from './survey.pieces.ts';
import type { ThanksView } from './survey.view.ts';

/** The end: thanks, what follows, and what can still be done. */
export function thanks({ state, strings, invitation, revise, close, again }: ThanksView): Drawn {
  const { text, locale } = strings;
  const { form, receipt } = state;
  const { expectedBy = null, caseUrl = null, rewardPoints = 0 } = receipt ?? {};
  const own = form.thanks && localizedText(form.thanks, locale);
  // A link is followed wherever it leads: only to pages, never to a script.
  const url = caseUrl && /^https?:\/\//i.test(caseUrl) ? caseUrl : null;
  const actions = [
    close && button({ label: text('done'), kind: 'secondary', onClick: close }),
    again && button({ label: text('again'), onClick: again }),
    revise && button({ label: text('edit'), kind: 'quiet', part: 'edit', onClick: revise }),
  ];
  return draw(
    'div',
    { class: 'done', part: 'thanks' },
    icon('M6.5 12.5l3.75 3.75L17.5 8.5', 'tick'),
    draw('h2', { class: 'title', part: 'title', tabindex: '-1' }, text('thanks')),
    (own || !expectedBy) && draw('p', { class: 'own' }, own || text('thanksText')),
    expectedBy && draw('p', { part: 'promise' }, text('promise', { time: formatDeadline(expectedBy, locale) })),
    url && draw('p', {}, draw('a', { href: url, rel: 'noopener' }, text('caseLink'))),
    rewardPoints > 0 && draw('p', { part: 'reward' }, text('reward', { count: rewardPoints })),
    invitation,
    actions.some(Boolean) && draw('div', { class: 'actions' }, ...actions),
  );
}
