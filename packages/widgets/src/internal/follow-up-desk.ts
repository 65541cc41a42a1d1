import type { UploadPurpose } from '@aftercart/contract';
import { uploadFiles } from './attachments.ts';
import type { AftercartConnection } from './connection.ts';
import { Draft } from './draft.ts';
import { failureOf } from './failure.ts';
import type { FollowUp, FollowUpAction } from './follow-up.ts';
import { caseSelector, panelNoticeSelector, panelSelector } from './selectors.ts';

export interface FollowUpHost {
  readonly connection: AftercartConnection | undefined;
  /** Moves the focus to what the next render shows. */
  focusOn(selector: string): void;
}

export interface FollowUpOptions {
  /** Under which name drafts are kept. */
  readonly element: string;
  /** What files are for, where an answer may have some. */
  readonly purpose?: UploadPurpose;
  readonly current: () => FollowUp | null;
  readonly change: (action: FollowUpAction) => void;
  readonly isComplete: (followUp: FollowUp) => boolean;
  /** Asks the page, which may say no; what was entered then stays. */
  readonly allow?: (followUp: FollowUp) => boolean;
  /** Sends it. `keyFor` gives the same idempotency key for the same body, also after a reload. */
  readonly take: (followUp: FollowUp, keyFor: (body: unknown) => string) => Promise<void>;
  /** After an answer of the server, whatever it was. */
  readonly settled: () => void;
}

/** Carries out what the shopper does about a return or claim that exists. */
export class FollowUpDesk {
  readonly #host: FollowUpHost;
  readonly #options: FollowUpOptions;

  constructor(host: FollowUpHost, options: FollowUpOptions) {
    this.#host = host;
    this.#options = options;
  }

  readonly open = (id: string, action: string): void => {
    const { current, change } = this.#options;
    if (current()?.sending) return;
    const note = this.#draft(id, action).read()?.note ?? '';
    change({ type: 'open', id, action, note });
    this.#host.focusOn(panelSelector);
  };

  readonly close = (): void => {
    const id = this.#options.current()?.id;
    this.#options.change({ type: 'close' });
    if (id) this.#host.focusOn(caseSelector(id));
  };

  readonly write = (note: string): void => {
    const { current, change } = this.#options;
    change({ type: 'write', note });
    const followUp = current();
    if (followUp) this.#draft(followUp.id, followUp.action).write({ note });
  };

  readonly fill = (name: string, value: string): void => {
    this.#options.change({ type: 'fill', name, value });
  };

  readonly pick = (files: readonly File[]): void => {
    const { current, change, purpose } = this.#options;
    const opened = current()?.id;
    if (!purpose) return;
    void uploadFiles(this.#host.connection, files, purpose, (event) => {
      // Another one may have been opened in the meantime.
      if (current()?.id === opened) change({ type: 'files', change: event });
    });
  };

  readonly drop = (id: string): void => {
    this.#options.change({ type: 'files', change: { type: 'remove', id } });
  };

  readonly send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { current, change, isComplete, allow, take, settled } = this.#options;
    const followUp = current();
    if (!followUp || followUp.sending) return;
    change({ type: 'attempt' });
    if (!isComplete(followUp)) {
      this.#host.focusOn(panelSelector);
      return;
    }
    if (allow && !allow(followUp)) return;
    change({ type: 'send' });
    const { id, action, note } = followUp;
    const draft = this.#draft(id, action);
    draft.write({ note });
    try {
      await take(followUp, (body) => draft.keyFor(body));
      draft.clear();
      this.close();
    } catch (error) {
      change({ type: 'fail', failure: failureOf(error) });
      this.#host.focusOn(panelNoticeSelector);
    }
    settled();
  };

  #draft(id: string, action: string): Draft<{ readonly note: string }> {
    const { publishableKey = '' } = this.#host.connection ?? {};
    return new Draft(publishableKey, this.#options.element, `${id}:${action}`);
  }
}
