import type { ScoreQuestion } from '@aftercart/contract';
import { scoreScales } from '@aftercart/contract/surveys';
import { ScaleBox } from '../../controls/scale/scale-box.ts';
import { scaleKey } from '../../controls/scale/scale-key.ts';
import { localizedText } from '../../internal/format.ts';
import { formatNumber } from '../../internal/format-number.ts';
import type { SurveyKey } from './messages/en.ts';
import type { AnsweredQuestion, QuestionKind, QuestionView } from './survey.view.ts';

const faceNames: readonly SurveyKey[] = ['face1', 'face2', 'face3', 'face4', 'face5'];

/**
 * A score in stars, faces or numbers, with words at both ends.
 * @param draw draws a face.
 */
export const scoreKind = (draw?: (score: number) => Element): QuestionKind => {
  const box = new ScaleBox();
  return {
    body({ question, given, strings, describedBy, disabled, answer }: QuestionView<ScoreQuestion>) {
      const { metric, style, lowLabel, highLabel } = question;
      const { text, locale } = strings;
      const range = scoreScales[metric];
      const words = (own: ScoreQuestion['lowLabel'], ours: SurveyKey): string =>
        (own && localizedText(own, locale)) || text(ours);
      const ends = [words(lowLabel, `${metric}Low`), words(highLabel, `${metric}High`)] as const;
      const nameOf = (score: number): string => {
        if (style === 'stars') return text('stars', { count: score });
        const face = style === 'faces' && faceNames[score - 1];
        if (face) return text(face);
        const end = ends[range.indexOf(score)];
        return end ? text('scoreEnd', { score, words: end }) : formatNumber(score, locale);
      };
      const group = box.update({
        label: '',
        look: style,
        draw,
        name: 'score',
        range,
        value: given?.type === 'score' ? given.score : null,
        ends,
        face: (score) => formatNumber(score, locale),
        nameOf,
        disabled,
        choose: (score) => answer({ type: 'score', score }),
        keydown: scaleKey,
      });
      group.setAttribute('aria-labelledby', 'question');
      group.setAttribute('aria-describedby', describedBy);
      return [group];
    },
    faultText: ({ strings }: AnsweredQuestion) => strings.text('chooseOne'),
  };
};
