import type { AspectsQuestion } from '@aftercart/contract';
import { html, nothing } from 'lit/html.js';
import { errorSummary } from '../../controls/error-summary/error-summary.ts';
import { questionScale } from '../../controls/scale/question-scale.ts';
import { scaleKey } from '../../controls/scale/scale-key.ts';
import { localizedText } from '../../internal/format.ts';
import { templateBox } from './survey.template.ts';
import type { AnsweredQuestion, QuestionKind, QuestionView } from './survey.view.ts';

const steps = [1, 5] as const;

/** Several sides of one thing, a row of stars for each. */
export function aspectsKind(): QuestionKind {
  const box = templateBox();
  return {
    body(view: QuestionView<AspectsQuestion>) {
      const { question, given, strings, describedBy, disabled, answer, focus } = view;
      const { text, locale } = strings;
      const scores = given?.type === 'aspects' ? given.aspects : {};
      const label = (aspect: AspectsQuestion['aspects'][number]): string => localizedText(aspect.label, locale);
      const open = view.fault === 'required' ? question.aspects.filter(({ code }) => !Object.hasOwn(scores, code)) : [];
      const problems = open.map((aspect) => ({
        text: text('aspectMissing', { name: label(aspect) }),
        onClick: () => focus(`input[name="aspect:${aspect.code}"]`),
      }));
      return box(html`<fieldset part="group" aria-labelledby="question" aria-describedby=${describedBy || nothing}>
        ${problems.length > 0 ? errorSummary(text('checkThese', { count: problems.length }), problems) : nothing}
        <div class="aspects">
          ${question.aspects.map((aspect) => {
            const { code } = aspect;
            const id = `missing:${code}`;
            const isOpen = open.includes(aspect);
            return html`<div>
              ${questionScale(strings, {
                label: label(aspect),
                look: 'stars',
                compact: true,
                name: `aspect:${code}`,
                range: steps,
                value: scores[code] ?? null,
                nameOf: (count) => text('stars', { count }),
                describedBy: isOpen ? id : '',
                disabled,
                choose: (score) => answer({ type: 'aspects', aspects: { ...scores, [code]: score } }),
                keydown: scaleKey,
              })}
              ${isOpen ? html`<p class="error" id=${id} part="error">${text('chooseOne')}</p>` : nothing}
            </div>`;
          })}
        </div>
      </fieldset>`);
    },
    // The list says of each what is missing.
    faultText: ({ fault, strings }: AnsweredQuestion) => (fault === 'required' ? '' : strings.text('chooseOne')),
  };
}
