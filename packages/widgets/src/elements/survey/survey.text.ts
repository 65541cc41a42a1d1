import type { TextQuestion } from '@aftercart/contract';
import { html, nothing } from 'lit/html.js';
import { textArea } from '../../controls/text-area/text-area.template.ts';
import type { AnsweredQuestion, QuestionKind, QuestionView } from './survey.view.ts';

/** Words of one's own. */
export const textKind = (): QuestionKind => ({
  body({ question, given, strings: { text }, error, describedBy, disabled, answer }: QuestionView<TextQuestion>) {
    return html`${textArea({
      label: html`<span class="visually-hidden">${text('answerLabel')}</span>`,
      error: '',
      value: given?.type === 'text' ? given.text : '',
      rows: 4,
      maxLength: question.maxLength,
      required: question.required,
      disabled,
      invalid: error !== nothing,
      parts: ['label', 'input'],
      describedBy: `privacy ${describedBy}`.trim(),
      counterText: (count) => text('charactersLeft', { count }),
      input: (event) => answer({ type: 'text', text: (event.target as HTMLTextAreaElement).value }),
    })}
      <p class="hint" id="privacy">${text('privacy')}</p>
      ${error}`;
  },
  faultText: ({ question, fault, strings: { text } }: AnsweredQuestion<TextQuestion>) =>
    fault === 'too_long' ? text('tooLong', { count: question.maxLength }) : text('fieldRequired'),
});
