import type { SurveyQuestion } from '@aftercart/contract';
import type { TemplateResult } from 'lit/html.js';
import { teach } from '../../internal/messages.ts';
import { catalogue } from './messages/catalogue.ts';
import { more } from './messages/more.ts';
import { aspectsBody } from './survey.aspects.ts';
import { choiceBody } from './survey.choice.ts';
import { textBody } from './survey.text.ts';
import type { QuestionView } from './survey.view.ts';

export { moreStyles } from './survey.more.styles.ts';
export { thanks } from './survey.thanks.ts';

export function learn(): void {
  teach(catalogue, more);
}

const bodies: { readonly [Type in SurveyQuestion['type']]?: (view: QuestionView) => TemplateResult } = {
  aspects: (view) => aspectsBody(view as Parameters<typeof aspectsBody>[0]),
  choice: (view) => choiceBody(view as Parameters<typeof choiceBody>[0]),
  text: (view) => textBody(view as Parameters<typeof textBody>[0]),
};

/** The answer to a question of a kind that comes with this part. */
export const bodyFor = (type: SurveyQuestion['type']): ((view: QuestionView) => TemplateResult) | undefined =>
  bodies[type];
