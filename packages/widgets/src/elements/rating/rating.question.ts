import { html, nothing, type TemplateResult } from 'lit';
import { type ScaleView, scale } from '../../controls/scale/scale.ts';
import { formatNumber } from '../../internal/format-number.ts';
import type { RatingKey } from './messages/en.ts';
import type { RatingStrings } from './rating.host.ts';
import { type RatingMetric, scales } from './rating.score.ts';

const questions: Readonly<Record<string, RatingKey>> = {
  'csat:order': 'csatOrder',
  'csat:product': 'csatProduct',
  'csat:return': 'csatReturn',
  'csat:claim': 'csatClaim',
  'csat:service': 'csatService',
  'ces:return': 'cesReturn',
};

export interface QuestionView extends Pick<ScaleView, 'value' | 'disabled' | 'choose' | 'keydown'> {
  readonly metric: RatingMetric;
  readonly subjectType: string;
  /** Instead of ours for what is measured about what. */
  readonly question: string;
  readonly submit: (event: Event) => void;
  /** What stands below a chosen score; undefined until the second part is there. */
  readonly answer: TemplateResult | undefined;
  /** The answer came after the score: the room that was kept for it stays. */
  readonly keepsRoom: boolean;
  /** Asks for the second part again when it did not come. */
  readonly retry: (() => void) | undefined;
}

/** The question with its scale, and below it the answer or its room. */
export function questionStep(view: QuestionView, strings: RatingStrings): TemplateResult {
  const { value, submit, answer, keepsRoom, retry } = view;
  return html`<form part="form" novalidate @submit=${submit}>
    ${question(view, strings)}
    ${
      value === null
        ? nothing
        : html`<div class="answer" aria-busy=${!answer && !retry}>
            <div class=${keepsRoom ? 'room' : nothing}>${answer ?? (retry ? again(retry, strings) : nothing)}</div>
          </div>`
    }
  </form>`;
}

function question({ metric, subjectType, question, ...view }: QuestionView, strings: RatingStrings): TemplateResult {
  const { text, locale } = strings;
  const range = scales[metric];
  const ends = [text(`${metric}Low`), text(`${metric}High`)] as const;
  const stars = metric === 'csat';
  return scale({
    ...view,
    label: question || text(questions[`${metric}:${subjectType}`] ?? metric),
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

function again(retry: () => void, { text }: RatingStrings): TemplateResult {
  return html`<p part="error" role="alert">${text('errorOffline')}</p>
    <button part="retry" type="button" @click=${retry}>${text('retry')}</button>`;
}
