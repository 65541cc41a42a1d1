import type { SurveyResponse } from '@aftercart/contract';
import { focusAfterUpdate } from '../../internal/in-view.ts';
import { invitation as words } from './messages/invitation.ts';
import { type Drawn, draw } from './survey.draw.ts';
import { AftercartSurveyInvitationAcceptedEvent } from './survey.events.ts';
import type { SurveyHost } from './survey.host.ts';
import { invitationStyles } from './survey.invitation.styles.ts';
import { button } from './survey.pieces.ts';
import { SurveyTalk } from './survey.talk.ts';

/** What was said to the invitation that came with a response. */
const replies = new WeakMap<SurveyResponse, 'invited' | 'uninvited'>();

/** Whoever recommends the shop may become its service experience officer. */
function invitation(host: SurveyHost, receipt: SurveyResponse): Drawn {
  const { text } = host.words;
  const said = replies.get(receipt);
  if (said) return draw('p', { class: 'invited', tabindex: '-1' }, text(said));
  const reply = (word: 'invited' | 'uninvited'): void => {
    replies.set(receipt, word);
    if (word === 'invited') host.dispatchEvent(new AftercartSurveyInvitationAcceptedEvent(receipt));
    host.requestUpdate();
    void focusAfterUpdate(host, '.invited');
  };
  return draw(
    'section',
    { class: 'invitation', part: 'invitation' },
    draw('h3', {}, text('inviteTitle')),
    draw('p', {}, text('inviteText')),
    draw(
      'div',
      { class: 'actions' },
      button({ label: text('accept'), part: 'accept', onClick: () => reply('invited') }),
      button({ label: text('decline'), kind: 'quiet', onClick: () => reply('uninvited') }),
    ),
  );
}

/** Lets a survey end with an invitation. */
export const learn = (): void => SurveyTalk.learn({ words, styles: [invitationStyles], invitation });
