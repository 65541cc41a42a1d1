import { ScaleBox, type ScaleView } from '../../controls/scale/scale-box.ts';
import { make, say } from '../../internal/dom.ts';
import { formatNumber } from '../../internal/format-number.ts';
import type { RatingKey } from './messages/en.ts';
import type { RatingStrings } from './rating.host.ts';
import { type RatingMetric, scales } from './rating.score.ts';

/** The question about a subject that has one of its own: `csatOrder`. */
const questionKey = (metric: RatingMetric, subjectType: string): RatingKey =>
  `${metric}${subjectType.charAt(0).toUpperCase()}${subjectType.slice(1)}` as RatingKey;

export interface QuestionView extends Pick<ScaleView, 'value' | 'disabled' | 'choose' | 'keydown'> {
  readonly metric: RatingMetric;
  readonly subjectType: string;
  /** Instead of ours for what is measured about what. */
  readonly question: string;
  /** Whether the second part is there, and draws below the scale. */
  readonly hasAnswer: boolean;
  /** Asks for the second part again when it did not come. */
  readonly retry: (() => void) | undefined;
}

/** The question with its scale, and below it the room for the answer. */
export class Question {
  /** Where the second part draws. */
  readonly room = make('div');
  readonly form = make('form', { part: 'form', novalidate: '' });
  readonly #scale = new ScaleBox();
  readonly #answer = make('div', { class: 'answer' }, this.room);
  #hasAnswer = false;

  constructor(submit: (event: Event) => void) {
    this.form.onsubmit = submit;
  }

  update(view: QuestionView, strings: RatingStrings): void {
    const { form, room } = this;
    const { value, hasAnswer, retry } = view;
    const { text } = strings;
    const fieldset = this.#updateScale(view, strings);
    if (!fieldset.parentNode) form.append(fieldset);
    if (value === null) this.#answer.remove();
    else if (!this.#answer.parentNode) form.append(this.#answer);
    if (this.#hasAnswer || value === null) return;
    this.#hasAnswer = hasAnswer;
    this.#answer.ariaBusy = String(!hasAnswer && !retry);
    room.replaceChildren();
    if (hasAnswer) return;
    // The room that is kept for the second part stays when that has come.
    room.className = 'room';
    if (!retry) return;
    const button = make('button', { type: 'button', part: 'retry' });
    button.onclick = retry;
    const notice = make('p', { part: 'error', role: 'alert' });
    room.append(notice, button);
    say(notice, text('errorOffline'));
    say(button, text('retry'));
  }

  #updateScale({ metric, subjectType, question, ...view }: QuestionView, strings: RatingStrings): HTMLElement {
    const { text, locale } = strings;
    const range = scales[metric];
    const ends = [text(`${metric}Low`), text(`${metric}High`)] as const;
    const stars = metric === 'csat';
    return this.#scale.update({
      ...view,
      label: question || text(questionKey(metric, subjectType)) || text(metric),
      look: stars ? 'stars' : 'numbers',
      name: 'score',
      range,
      ends,
      face: (score) => formatNumber(score, locale),
      nameOf: (score) => {
        if (stars) return text('stars', { count: score });
        const words = ends[range.indexOf(score)];
        return words ? text('scoreLow', { score, words }) : formatNumber(score, locale);
      },
    });
  }
}
