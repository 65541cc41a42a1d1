import type { TextQuestion } from '@aftercart/contract';
import { make } from '../../internal/dom.ts';
import { draw } from './survey.draw.ts';
import type { AnsweredQuestion, QuestionKind, QuestionView } from './survey.view.ts';

/** Share of the longest text from which the counter shows: before that it is noise. */
const counterFrom = 0.8;

/** Words of one's own. */
export function textKind(): QuestionKind {
  const area = make('textarea', { id: 'input', class: 'input', part: 'input', rows: '4' });
  return {
    body({ question, given, strings: { text }, error, describedBy, disabled, answer }: QuestionView<TextQuestion>) {
      const { maxLength, required } = question;
      const value = given?.type === 'text' ? given.text : '';
      Object.assign(area, { value, maxLength, required, disabled, ariaInvalid: error ? 'true' : null });
      area.setAttribute('aria-describedby', `privacy ${describedBy}`.trim());
      area.oninput = () => answer({ type: 'text', text: area.value });
      const isLong = value.length >= maxLength * counterFrom;
      return [
        draw('label', { class: 'visually-hidden', part: 'label', for: 'input' }, text('answerLabel')),
        area,
        draw(
          'p',
          { class: 'counter', role: 'status' },
          isLong && text('charactersLeft', { count: maxLength - value.length }),
        ),
        draw('p', { class: 'hint', id: 'privacy' }, text('privacy')),
      ];
    },
    faultText: ({ question, fault, strings: { text } }: AnsweredQuestion<TextQuestion>) =>
      fault === 'too_long' ? text('tooLong', { count: question.maxLength }) : text('fieldRequired'),
  };
}
