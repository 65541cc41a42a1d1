import type { SurveyAnswer, SurveyQuestion } from '@aftercart/contract';
import type { AnswerFault } from '@aftercart/contract/surveys';
import type { nothing, TemplateResult } from 'lit/html.js';
import type { SurveyStrings } from './survey.host.ts';
import type { SurveyState } from './survey.machine.ts';

/** What the template of one question gets. */
export interface QuestionView<Question extends SurveyQuestion = SurveyQuestion> {
  readonly question: Question;
  /** As entered, whether it is good or not. */
  readonly given: SurveyAnswer | undefined;
  readonly strings: SurveyStrings;
  /** Why the shopper could not go on. */
  readonly fault: AnswerFault | 'uploading' | null;
  /** The fault in words, with the id `error`. */
  readonly error: TemplateResult | typeof nothing;
  /** Ids of help and error, for `aria-describedby`. The question itself has the id `question`. */
  readonly describedBy: string;
  readonly disabled: boolean;
  readonly answer: (answer: SurveyAnswer | null) => void;
  /** Moves the focus to what fits, e.g. the first of several faults. */
  readonly focus: (selector: string) => void;
}

/** What the end gets. */
export interface ThanksView {
  readonly state: SurveyState;
  readonly strings: SurveyStrings;
  readonly canRevise: boolean;
  readonly revise: () => void;
  readonly invite: (answer: 'accepted' | 'declined') => void;
  /** Closes what lies over the page; a survey in the page has nothing to close. */
  readonly close: (() => void) | undefined;
  /** For the next person at a kiosk. */
  readonly again: (() => void) | undefined;
}
