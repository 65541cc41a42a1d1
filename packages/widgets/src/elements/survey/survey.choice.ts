import type { ChoiceAnswer, ChoiceQuestion } from '@aftercart/contract';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { localizedText } from '../../internal/format.ts';
import { templateBox } from './survey.template.ts';
import type { AnsweredQuestion, QuestionKind, QuestionView } from './survey.view.ts';

/** Of an answer in the shopper's own words. */
const longestOther = 500;

function card(
  { multiple }: ChoiceQuestion,
  label: string,
  isChosen: boolean,
  changed: (isOn: boolean) => void,
): TemplateResult {
  return html`<label class="card" part="option">
    <input
      type=${multiple ? 'checkbox' : 'radio'}
      name="choice"
      .checked=${isChosen}
      @change=${(event: Event) => {
        changed((event.target as HTMLInputElement).checked);
      }}
    />
    <span class="words"><span class="name"><bdi>${label}</bdi></span></span>
  </label>`;
}

function other(
  { question, strings: { text }, fault }: QuestionView<ChoiceQuestion>,
  words: string | undefined,
  changed: (other: string | undefined) => void,
): TemplateResult {
  return html`${card(question, text('other'), words !== undefined, (isOn) => changed(isOn ? '' : undefined))}
    ${
      words === undefined
        ? nothing
        : html`<div>
            <label class="visually-hidden" for="other">${text('otherLabel')}</label>
            <input
              id="other"
              class="input"
              part="input"
              autocomplete="off"
              maxlength=${longestOther}
              placeholder=${text('otherLabel')}
              aria-invalid=${fault ? 'true' : nothing}
              aria-describedby=${fault ? 'error' : nothing}
              .value=${words}
              @input=${(event: Event) => changed((event.target as HTMLInputElement).value)}
            />
          </div>`
    }`;
}

/** One of several options or some of them, on request with words of one's own. */
export function choiceKind(): QuestionKind {
  const box = templateBox();
  return {
    body(view: QuestionView<ChoiceQuestion>) {
      const { question, given, strings, describedBy, answer } = view;
      const { text, locale } = strings;
      const chosen: ChoiceAnswer = given?.type === 'choice' ? given : { type: 'choice', codes: [] };
      const choose = (code: string, isOn: boolean): void => {
        const others = question.multiple ? chosen.codes.filter((each) => each !== code) : [];
        // Alone, an option takes the words of one's own with it.
        const kept = question.multiple && chosen.other !== undefined ? { other: chosen.other } : {};
        answer({ type: 'choice', codes: isOn ? [...others, code] : others, ...kept });
      };
      const setOther = (other: string | undefined): void => {
        const codes = question.multiple ? chosen.codes : [];
        answer({ type: 'choice', codes, ...(other !== undefined && { other }) });
      };
      return box(html`<fieldset part="group" ?disabled=${view.disabled} aria-labelledby="question" aria-describedby=${describedBy || nothing}>
        ${question.multiple ? html`<p class="hint">${text('chooseSeveral')}</p>` : nothing}
        <div class="cards" part="options">
          ${question.options.map(({ code, label }) =>
            card(question, localizedText(label, locale), chosen.codes.includes(code), (isOn) => choose(code, isOn)),
          )}
          ${question.other ? other(view, chosen.other, setOther) : nothing}
        </div>
      </fieldset>`);
    },
    faultText: ({ given, strings: { text } }: AnsweredQuestion) =>
      text(given?.type === 'choice' && given.other !== undefined ? 'otherMissing' : 'chooseOne'),
  };
}
