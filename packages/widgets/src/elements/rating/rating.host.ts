import type { FeedbackInput } from '@aftercart/contract';
import type { ReactiveElement } from '@lit/reactive-element';
import type { AftercartConnection } from '../../internal/connection.ts';
import type { LocalizeController } from '../../internal/localize-controller.ts';
import type { RatingKey } from './messages/en.ts';
import type { CommentMode } from './rating.machine.ts';
import type { RatingMetric } from './rating.score.ts';

export type SubjectType = FeedbackInput['subject']['type'];

/** One side of the subject that is scored on its own, e.g. how friendly the service was. */
export interface RatingAspect {
  readonly code: string;
  /** Its name, in one language or in several by their tags. */
  readonly label: string | Readonly<Record<string, string>>;
}

export type RatingStrings = Pick<LocalizeController<RatingKey>, 'text' | 'locale'>;

/** What the second part asks of the element. */
export interface RatingHost extends ReactiveElement {
  readonly connection: AftercartConnection | undefined;
  readonly strings: RatingStrings;
  readonly metric: RatingMetric;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly commentMode: CommentMode;
  readonly aspects: readonly RatingAspect[];
  readonly anonymous: boolean;
  readonly inactive: boolean;
  /** What a draft is about: metric and subject. */
  readonly draftSubject: string;
  /** Called in the same task as every change, for the form around the element. */
  stateChanged(): void;
}
