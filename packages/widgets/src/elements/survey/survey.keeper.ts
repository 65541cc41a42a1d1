import { createIdempotencyKey } from '@aftercart/client/idempotency-key';
import type { SurveyAnswers, SurveyAsked, SurveySeconds } from '@aftercart/contract';
import { Draft } from '../../internal/draft.ts';
import type { SurveyHost } from './survey.host.ts';
import { bodyOf, type SurveyState } from './survey.machine.ts';

interface Body {
  readonly answers: SurveyAnswers;
  readonly seconds: SurveySeconds;
}

/** What this device knows of an answer that is not sent yet. */
interface Kept extends Body {
  readonly surveyId: string;
  readonly responseId: string | null;
  readonly token: string | null;
  readonly revision: number;
  /** The question on screen. */
  readonly at: string;
  /** What was sent and may have arrived: sent again it must be the same to the second. */
  readonly sent: Body | null;
  /** An anonymous answer was submitted: the server cannot know that it was this device's. */
  readonly isOver: boolean;
}

/** What is found of an answer that was begun before. */
export interface Found extends Body {
  readonly at?: string;
  readonly revision: number;
}

type Shelf = Pick<Draft<Kept>, 'read' | 'write' | 'keyFor' | 'clear'>;

/** For a kiosk: what somebody leaves is gone with the page. */
function memoryShelf(): Shelf {
  let kept: Kept | undefined;
  let last = { body: '', key: '' };
  return {
    read: () => kept,
    write: (data) => {
      kept = data;
    },
    keyFor: (body) => {
      const text = JSON.stringify(body);
      if (last.body !== text) last = { body: text, key: createIdempotencyKey() };
      return last.key;
    },
    clear: () => {
      kept = undefined;
    },
  };
}

/** Keeps answers on this device until the server has them, and the key under which they are sent. */
export class SurveyKeeper {
  readonly #shelf: Shelf;
  readonly #offer: SurveyAsked;
  /** The answer that was begun since. */
  #begun: string | undefined;

  constructor(host: SurveyHost, offer: SurveyAsked) {
    const { connection, placement, subjectType, subjectId, surface } = host;
    const subject = [placement, subjectType, subjectId].join(':');
    this.#offer = offer;
    this.#shelf =
      surface === 'kiosk' ? memoryShelf() : new Draft<Kept>(connection?.publishableKey ?? '', 'survey', subject);
  }

  /** Whether this device has answered already. */
  get isOver(): boolean {
    return this.#kept?.isOver ?? false;
  }

  /** The key to an anonymous answer that was begun here. */
  get begun(): { readonly id: string; readonly token: string } | null {
    const { responseId, token } = this.#kept ?? {};
    return responseId && token ? { id: responseId, token } : null;
  }

  /** What was answered before, here or, where that is later, on another device. */
  get found(): Found | null {
    const kept = this.#kept;
    const { response } = this.#offer;
    const revision = Math.max(kept?.revision ?? 0, response?.revision ?? 0);
    if (kept && (!response || kept.revision >= response.revision)) return { ...kept, revision };
    return response && { answers: response.answers, seconds: response.seconds, revision };
  }

  keep(state: SurveyState, revision: number): void {
    const { form, begun, walk } = state;
    const sent = this.#kept?.sent ?? null;
    this.#begun = begun?.id;
    this.#shelf.write({
      surveyId: form.id,
      responseId: begun?.id ?? null,
      token: begun?.token ?? null,
      revision,
      at: walk.at,
      ...bodyOf(state),
      sent,
      isOver: false,
    });
  }

  /** What to send, and under which key: the same again for the same answers, so that they are stored once. */
  parcel(state: SurveyState, responseId: string, revision: number): { readonly body: Body; readonly key: string } {
    this.keep(state, revision);
    const kept = this.#kept;
    const isSame = JSON.stringify(kept?.sent?.answers) === JSON.stringify(state.walk.answers);
    const body = (isSame && kept?.sent) || bodyOf(state);
    if (kept) this.#shelf.write({ ...kept, sent: body });
    return { body, key: this.#shelf.keyFor({ responseId, ...body }) };
  }

  /** The server has the answers. */
  finish(): void {
    const kept = this.#kept;
    this.#shelf.clear();
    if (kept && this.#offer.survey.anonymous) {
      this.#shelf.write({ ...kept, answers: {}, seconds: {}, responseId: null, token: null, sent: null, isOver: true });
    }
  }

  clear(): void {
    this.#shelf.clear();
  }

  /** Of this survey, and of the answer that the server speaks of: another shopper may have used the same device. */
  get #kept(): Kept | undefined {
    const kept = this.#shelf.read();
    if (kept?.surveyId !== this.#offer.survey.id) return undefined;
    const { survey, response } = this.#offer;
    const isOurs = survey.anonymous || !kept.responseId || [response?.id, this.#begun].includes(kept.responseId);
    return isOurs ? kept : undefined;
  }
}
