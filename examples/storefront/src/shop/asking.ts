import '@aftercart/widgets/define/survey';
import type { SubjectType, SurveyPlacement, SurveyRefusal } from '@aftercart/contract';
import { h, on } from '../browser/dom.ts';

/** Something that a survey may be about. */
export interface Occasion {
  placement: SurveyPlacement;
  subjectType: SubjectType;
  subjectId: string;
}

interface Options {
  /** What stands there when nothing is asked, for the reason that the last occasion had; null: nothing does. */
  otherwise?: (reason: SurveyRefusal) => Node | null;
}

/**
 * Puts the one survey into `place` that may be asked now: of the first occasion, or if there is none, of the next. A page
 * asks about one thing at a time.
 */
export function askInTurn(place: HTMLElement, occasions: readonly Occasion[], { otherwise }: Options = {}): void {
  const [first, ...others] = occasions;
  if (!first) return;
  const survey = h('aftercart-survey', { ...attributesOf(first), reserve: true });
  on(survey, 'aftercart-survey-skipped', ({ reason }) => {
    const next = others.shift();
    if (next) {
      for (const [name, value] of Object.entries(attributesOf(next))) survey.setAttribute(name, value);
      return;
    }
    const instead = otherwise?.(reason) ?? null;
    place.replaceChildren(...(instead ? [instead] : []));
    place.dispatchEvent(new Event(instead ? 'asked' : 'not-asked'));
  });
  place.replaceChildren(survey);
}

function attributesOf({ placement, subjectType, subjectId }: Occasion): Record<string, string> {
  return { placement, 'subject-type': subjectType, 'subject-id': subjectId };
}
