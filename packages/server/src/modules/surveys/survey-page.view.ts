import type { LocalizedText, SurveyAnswers, SurveyForm, SurveyQuestion } from '@aftercart/contract';
import { type AnswerFault, answerTo, scoreScales } from '@aftercart/contract/surveys';
import { html, type Language, type Markup } from '../../pages/index.ts';
import type { Carried } from './survey-form.policy.ts';
import { type SurveyPageWords, surveyPageWords } from './survey-page.words.ts';

/** What the page of a survey looks like. Every value goes through `html`, which escapes it. */

/** The language that there are words in: the reader's, else the shop's, else English, which is always there. */
const spokenIn = (text: LocalizedText, language: Language, shopLocale: string): string => {
  const [base = language] = language.split('-');
  return [language, base, shopLocale].find((each) => text[each] !== undefined) ?? 'en';
};

/** The merchant's words, marked where they are not in the language of the page. */
const say = (text: LocalizedText, language: Language, shopLocale: string): Markup => {
  const spoken = spokenIn(text, language, shopLocale);
  const words = text[spoken] ?? text.en;
  return spoken === language ? html`${words}` : html`<span lang="${spoken}" dir="auto">${words}</span>`;
};

export const fill = (template: string, values: Record<string, string | number>): string =>
  template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export type StepView = {
  language: Language;
  shopLocale: string;
  /** Where the form goes. */
  here: string;
  form: SurveyForm;
  question: SurveyQuestion;
  answers: SurveyAnswers;
  carried: Carried;
  position: number;
  count: number;
  fault: AnswerFault | null;
};

const faultWords = (words: SurveyPageWords, fault: AnswerFault): string => {
  if (fault === 'required') return words.missing;
  if (fault === 'too_long') return words.tooLong;
  return fault === 'too_many' ? words.tooMany : words.wrong;
};

const radio = (name: string, value: string | number, label: Markup | string, checked: boolean): Markup =>
  html`<label class="option"><input type="radio" name="${name}" value="${value}"${checked ? ' checked' : ''}> <span>${label}</span></label>`;

const scale = (lowest: number, highest: number): number[] =>
  Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);

const scoreField = ({ question, answers, language, shopLocale }: StepView, words: SurveyPageWords): Markup => {
  if (question.type !== 'score') return html``;
  const [lowest, highest] = scoreScales[question.metric];
  const given = answerTo(question.id, answers);
  const chosen = given?.type === 'score' ? given.score : null;
  const low = question.lowLabel === null ? html`${words.low}` : say(question.lowLabel, language, shopLocale);
  const high = question.highLabel === null ? html`${words.high}` : say(question.highLabel, language, shopLocale);
  const labelOf = (score: number): Markup | string => {
    if (question.metric === 'csat') return `${score} · ${words.faces[score - 1] ?? ''}`;
    if (score === lowest) return html`${score} · ${low}`;
    return score === highest ? html`${score} · ${high}` : String(score);
  };
  return html`<div class="${question.metric === 'csat' ? 'options' : 'options scale'}">
${scale(lowest, highest).map((score) => radio('score', score, labelOf(score), score === chosen))}
</div>`;
};

const aspectsField = ({ question, answers, language, shopLocale }: StepView): Markup => {
  if (question.type !== 'aspects') return html``;
  const given = answerTo(question.id, answers);
  const scores = given?.type === 'aspects' ? given.aspects : {};
  return html`${question.aspects.map(
    ({ code, label }) => html`<fieldset class="aspect"><legend>${say(label, language, shopLocale)}</legend>
<div class="options five">${scale(1, 5).map((score) => radio(`aspect-${code}`, score, String(score), scores[code] === score))}</div></fieldset>`,
  )}`;
};

const choiceField = ({ question, answers, language, shopLocale }: StepView, words: SurveyPageWords): Markup => {
  if (question.type !== 'choice') return html``;
  const given = answerTo(question.id, answers);
  const codes = given?.type === 'choice' ? given.codes : [];
  const other = given?.type === 'choice' ? (given.other ?? '') : '';
  const type = question.multiple ? 'checkbox' : 'radio';
  return html`<div class="options">
${question.options.map(
  ({ code, label }) =>
    html`<label class="option"><input type="${type}" name="choice" value="${code}"${codes.includes(code) ? ' checked' : ''}> <span>${say(label, language, shopLocale)}</span></label>`,
)}
${question.other ? html`<label>${words.other}<input type="text" name="other" maxlength="500" value="${other}"></label>` : ''}
</div>`;
};

const textField = ({ question, answers }: StepView, describedBy: string, invalid: boolean): Markup => {
  if (question.type !== 'text') return html``;
  const given = answerTo(question.id, answers);
  const text = given?.type === 'text' ? given.text : '';
  // The engine counts characters and browsers count UTF-16 units, so no `maxlength`: an emoji must not be cut in half.
  return html`<textarea id="text" name="text" rows="5"${invalid ? ' aria-invalid="true"' : ''}${describedBy === '' ? '' : html` aria-describedby="${describedBy}"`}>
${text}</textarea>`;
};

const hidden = (name: string, value: string | number): Markup =>
  html`<input type="hidden" name="${name}" value="${value}">`;

const carriedFields = (carried: Carried): Markup => html`
${hidden('answers', JSON.stringify(carried.answers))}
${hidden('seconds', JSON.stringify(carried.seconds))}
${hidden('at', carried.at)}
${hidden('shown', carried.shownAt)}
${hidden('version', carried.version)}
${carried.offer === '' ? '' : hidden('offer', carried.offer)}
${carried.responseId === '' ? '' : html`${hidden('response', carried.responseId)}${hidden('key', carried.responseToken)}`}`;

/** One question, with the way on and back. */
export const stepView = (view: StepView): Markup => {
  const { language, shopLocale, here, form, question, carried, position, count, fault } = view;
  const words = surveyPageWords[language];
  const title = html`${say(question.title, language, shopLocale)}${question.required ? '' : html` <span class="muted">(${words.optional})</span>`}`;
  const help =
    question.help === null ? '' : html`<p id="help" class="muted">${say(question.help, language, shopLocale)}</p>`;
  const error = fault === null ? '' : html`<p id="error" class="error" role="alert">${faultWords(words, fault)}</p>`;
  const describedBy = [question.help === null ? '' : 'help', fault === null ? '' : 'error'].filter(Boolean).join(' ');
  const described = describedBy === '' ? '' : html` aria-describedby="${describedBy}"`;
  const isFirst = position === 1;
  const fields =
    question.type === 'text'
      ? html`<label class="title" for="text">${title}</label>${help}${error}${textField(view, describedBy, fault !== null)}`
      : html`<fieldset${described}><legend>${title}</legend>${help}${error}
${scoreField(view, words)}${aspectsField(view)}${choiceField(view, words)}</fieldset>`;
  return html`<div class="card">
<h1>${form.title === null ? words.title : say(form.title, language, shopLocale)}</h1>
<p class="quiet">${fill(words.progress, { at: position, of: count })}</p>
<progress max="${count}" value="${position}" aria-hidden="true"></progress>
${isFirst && form.anonymous ? html`<p class="muted">${words.anonymous}</p>` : ''}
${isFirst && form.incentivePoints > 0 ? html`<p class="muted">${fill(words.reward, { points: form.incentivePoints })}</p>` : ''}
${isFirst && form.questions.some(({ type }) => type === 'photo') ? html`<p class="muted">${words.noPhotos}</p>` : ''}
<form method="post" action="${here}" autocomplete="off">
${carriedFields(carried)}
${fields}
<div class="actions">
<button name="action" value="next">${position === count ? words.send : words.next}</button>
${isFirst ? '' : html`<button class="second" name="action" value="back" formnovalidate>${words.back}</button>`}
</div>
</form>
</div>`;
};

export type ThanksView = {
  language: Language;
  shopLocale: string;
  here: string;
  form: SurveyForm;
  rewardPoints: number;
  promoterInvite: boolean;
  /** The promise of a low score, and the page on which it is followed. */
  promise: { caseUrl: string; by: string | null } | null;
  /** How the answers are changed: by an address where the answer has an owner, by a form where it has a key. */
  edit: { until: string; url: string } | { until: string; carried: Carried } | null;
};

export const thanksView = (view: ThanksView): Markup => {
  const { language, shopLocale, here, form, rewardPoints, promoterInvite, promise, edit } = view;
  const words = surveyPageWords[language];
  return html`<div class="card">
<h1>${words.thanks}</h1>
<p class="text">${form.thanks === null ? words.thanksText : say(form.thanks, language, shopLocale)}</p>
${rewardPoints > 0 ? html`<p>${fill(words.earned, { points: rewardPoints })}</p>` : ''}
${promoterInvite ? html`<p class="notice good">${words.invite}</p>` : ''}
${
  promise === null
    ? ''
    : html`<p class="notice wait">${promise.by === null ? words.promiseSoon : fill(words.promise, { time: promise.by })}</p>
<p><a href="${promise.caseUrl}">${words.toCase}</a></p>`
}
${edit === null ? '' : editView(edit, words, here)}
</div>`;
};

const editView = (edit: NonNullable<ThanksView['edit']>, words: SurveyPageWords, here: string): Markup => {
  const until = html`<p class="muted">${fill(words.editUntil, { time: edit.until })}</p>`;
  if ('url' in edit) return html`<p><a href="${edit.url}">${words.edit}</a></p>${until}`;
  return html`<form method="post" action="${here}">${carriedFields(edit.carried)}
<div class="actions"><button class="second" name="action" value="edit">${words.edit}</button></div>${until}</form>`;
};
