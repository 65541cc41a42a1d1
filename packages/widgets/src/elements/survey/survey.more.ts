import type { SurveyQuestion } from '@aftercart/contract';
import type { TemplateResult } from 'lit/html.js';
import { teach } from '../../internal/messages.ts';
import { catalogue } from './messages/catalogue.ts';
import { more } from './messages/more.ts';
import { aspectsBody } from './survey.aspects.ts';
import { choiceBody } from './survey.choice.ts';
import { moreStyles } from './survey.more.styles.ts';
import type { QuestionView } from './survey.view.ts';

const bodies: { readonly [Type in SurveyQuestion['type']]?: (view: QuestionView) => TemplateResult } = {
  aspects: (view) => aspectsBody(view as Parameters<typeof aspectsBody>[0]),
  choice: (view) => choiceBody(view as Parameters<typeof choiceBody>[0]),
};

/** Aspects and options. Their words are known from then on. */
export function learnMore() {
  teach(catalogue, more);
  return {
    styles: moreStyles,
    /** The template for a kind of question that comes with this part. */
    bodyFor: (type: SurveyQuestion['type']) => bodies[type],
  };
}
