import type { Core } from '@aftercart/client/core';
import type { SubjectType, SurveyAsked, SurveyPlacement } from '@aftercart/contract';
import type { ReactiveElement } from '@lit/reactive-element';
import type { AftercartConnection } from '../../internal/connection.ts';
import type { LocalizeController } from '../../internal/localize-controller.ts';
import type { SurveyKey } from './messages/en.ts';

/** Where a survey stands: in the page, over it, at its lower edge on a phone, or alone on a screen in a store. */
export type SurveySurface = 'inline' | 'dialog' | 'sheet' | 'kiosk';

export type SurveyStrings = Pick<LocalizeController<SurveyKey>, 'text' | 'locale'>;

export interface SurveyOffer extends SurveyAsked {
  /** The idempotency key under which the answer is begun: two attempts with one offer are one intention. */
  readonly key: string;
}

/** What the part that asks the server wants of the element. */
export interface AskingHost extends ReactiveElement {
  readonly connection: AftercartConnection | undefined;
  readonly placement: SurveyPlacement;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly surface: SurveySurface;
  /** Seconds before it asks. */
  readonly delay: number;
  /** The transport. Rejects without a provider, and when it cannot be loaded. */
  core(): Promise<Core>;
}

/** What the later parts want of the element. */
export interface SurveyHost extends AskingHost {
  readonly words: SurveyStrings;
  readonly idleSeconds: number;
  /** The offer of this moment: asked for again when the last one is old. Null when there is none any more. */
  fresh(): Promise<SurveyOffer | null>;
  /** Shows this survey from its beginning instead of what is shown. */
  replace(offer: SurveyOffer): void;
  /** Asks anew, and shows what comes of it. */
  restart(): Promise<void>;
  /** Takes the survey away. `quietly`: nobody has asked for it, so nothing may move before the reader's eyes. */
  close(quietly: boolean): void;
}
