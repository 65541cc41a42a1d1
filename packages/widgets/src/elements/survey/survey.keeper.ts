import { createIdempotencyKey } from '@aftercart/client/idempotency-key';
import type { SurveyAnswers, SurveySeconds } from '@aftercart/contract';
import type { Walk } from '@aftercart/contract/surveys';
import { Draft } from '../../internal/draft.ts';
import type { SurveyHost, SurveyOffer } from './survey.host.ts';
import { bodyOf } from './survey.machine.ts';

/** An answer that the server knows of. */
export interface Begun {
  readonly id: string;
  /** The key to an anonymous answer. */
  readonly token: string | null;
}

interface Body {
  readonly answers: SurveyAnswers;
  readonly seconds: SurveySeconds;
}

interface Parcel extends Body {
  readonly key: string;
}

/** What this device knows of an answer that is not sent yet. */
interface Kept extends Body {
  readonly surveyId: string;
  readonly begun: Begun | null;
  readonly revision: number;
  /** The question on screen; empty as long as nothing was done. */
  readonly at: string;
  /** What was sent and may have arrived: sent again it must be the same to the second. */
  readonly sent: Parcel | null;
  /** An anonymous answer was submitted: the server cannot know that it was this device's. */
  readonly isOver: boolean;
}

/** Keeps answers on this device until the server has them, and the key under which they are sent. */
export class SurveyKeeper {
  /** At a kiosk there is none: what somebody leaves is gone with the page. */
  readonly #draft: Draft<Kept> | undefined;
  readonly #isAnonymous: boolean;
  readonly #blank: Kept;
  #kept: Kept;

  /** Finds what was answered before, here or, where that is later, on another device. */
  constructor({ connection, placement, subjectType, subjectId, surface }: SurveyHost, offer: SurveyOffer) {
    const { survey, response } = offer;
    const { revision = 0, answers = {}, seconds = {} } = response ?? {};
    const begun = response && { id: response.id, token: null };
    this.#isAnonymous = survey.anonymous;
    this.#blank = { surveyId: survey.id, begun, revision, answers, seconds, at: '', sent: null, isOver: false };
    if (surface !== 'kiosk') {
      const subject = [placement, subjectType, subjectId].join(':');
      this.#draft = new Draft(connection?.publishableKey ?? '', 'survey', subject);
    }
    const kept = this.#draft?.read();
    // Another shopper may have used the same device: an answer that the server does not speak of is theirs.
    const isOurs = kept?.surveyId === survey.id && (survey.anonymous || !kept.begun || kept.begun.id === begun?.id);
    this.#kept = isOurs && kept.revision >= revision ? { ...kept, begun: begun ?? kept.begun } : this.#blank;
  }

  get kept(): Kept {
    return this.#kept;
  }

  begin(begun: Begun, revision: number): void {
    this.#kept = { ...this.#kept, begun, sent: null, revision: Math.max(this.#kept.revision, revision) };
    // Who has only looked leaves no trace.
    if (this.#kept.at) this.#draft?.write(this.#kept);
  }

  keep(walk: Walk): void {
    this.#kept = { ...this.#kept, ...bodyOf(walk), at: walk.at };
    this.#draft?.write(this.#kept);
  }

  /** The number of the next partial save. */
  nextRevision(): number {
    const revision = this.#kept.revision + 1;
    this.#kept = { ...this.#kept, revision };
    return revision;
  }

  /** What to send, and under which key: the same again for the same answers, so that they are stored once. */
  parcel(walk: Walk): Parcel {
    const { sent } = this.#kept;
    const isSame = JSON.stringify(sent?.answers) === JSON.stringify(walk.answers);
    const parcel = (isSame && sent) || { ...bodyOf(walk), key: createIdempotencyKey() };
    this.#kept = { ...this.#kept, sent: parcel };
    this.keep(walk);
    return parcel;
  }

  /** The server has the answers. */
  finish(): void {
    this.#kept = { ...this.#kept, sent: null };
    this.clear();
    if (this.#isAnonymous) this.#draft?.write({ ...this.#blank, isOver: true });
  }

  /** Leaves nothing on the device. */
  clear(): void {
    this.#draft?.clear();
  }
}
