import type { SurveyAnswer, SurveyQuestion, SurveyResponse } from '@aftercart/contract';
import type { AnswerFault } from '@aftercart/contract/surveys';
import type { CSSResultOrNative } from '@lit/reactive-element';
import type { Messages } from '../../internal/messages.ts';
import type { Drawn } from './survey.draw.ts';
import type { SurveyHost, SurveyStrings } from './survey.host.ts';
import type { SurveyState } from './survey.machine.ts';

/** A question with what the shopper has done about it. */
export interface AnsweredQuestion<Question extends SurveyQuestion = SurveyQuestion> {
  readonly question: Question;
  /** As entered, whether it is good or not. */
  readonly given: SurveyAnswer | undefined;
  readonly strings: SurveyStrings;
  /** Why the shopper could not go on. */
  readonly fault: AnswerFault | 'uploading' | null;
}

/** What the template of one question gets. */
export interface QuestionView<Question extends SurveyQuestion = SurveyQuestion> extends AnsweredQuestion<Question> {
  /** The fault in words, which stand below with the id `error`; empty for none. */
  readonly error: string;
  /** Ids of help and error, for `aria-describedby`. The question itself has the id `question`. */
  readonly describedBy: string;
  readonly disabled: boolean;
  readonly answer: (answer: SurveyAnswer | null) => void;
  /** Moves the focus to what fits, e.g. the first of several faults. */
  readonly focus: (selector: string) => void;
}

/** How a kind of question is shown. */
export interface QuestionKind {
  body(view: QuestionView): readonly Drawn[];
  /** The fault in words; empty where the body says it itself. */
  faultText(view: AnsweredQuestion): string;
  /** Something of the answer is still on its way. */
  isBusy?(): boolean;
}

/** A screen in a store. */
export interface Kiosk {
  /** Nobody has touched the screen for a while. */
  readonly isLeaving: boolean;
  /** From the first touch on it watches whether somebody is there. */
  begin(): void;
  /** The answers are sent. */
  done(): void;
  /** For the next person. */
  readonly again: () => void;
  warning(): Drawn;
}

/** What a later part adds to what a survey can ask and show. */
export interface SurveyPart {
  readonly words?: Messages;
  readonly styles?: readonly CSSResultOrNative[];
  readonly kinds?: { readonly [Kind in string]?: (host: SurveyHost) => QuestionKind };
  /** Puts the card of the element into a dialog in its place. */
  readonly intoDialog?: (base: HTMLElement, cancel: (event: Event) => void) => HTMLDialogElement;
  /** @param gone ends it. */
  readonly kioskAt?: (host: SurveyHost, gone: AbortSignal) => Kiosk;
  readonly invitation?: (host: SurveyHost, receipt: SurveyResponse) => Drawn;
}

/** What the end gets. */
export interface ThanksView {
  readonly state: SurveyState;
  readonly strings: SurveyStrings;
  readonly invitation: Drawn;
  /** Undefined when the answers cannot be changed any more. */
  readonly revise: (() => void) | undefined;
  /** Closes what lies over the page; a survey in the page has nothing to close. */
  readonly close: (() => void) | undefined;
  /** For the next person at a kiosk. */
  readonly again: (() => void) | undefined;
}
