import type { Core } from '@aftercart/client/core';
import { createIdempotencyKey } from '@aftercart/client/idempotency-key';
import type { Return, ReturnOptions } from '@aftercart/contract';
import {
  createReturn,
  getReturnOptions,
  listReturns,
  previewReturn,
  transitionReturn,
} from '@aftercart/contract/operations/light';
import type { ReactiveController } from 'lit';
import { stepHeading } from '../../controls/step-header/step-header.ts';
import { uploadFiles } from '../../internal/attachments.ts';
import { coreOf } from '../../internal/core-of.ts';
import { Draft } from '../../internal/draft.ts';
import { failureOf, refusedFields } from '../../internal/failure.ts';
import { FollowUpDesk, type FollowUpHost } from '../../internal/follow-up-desk.ts';
import { byId, changedSince } from '../../internal/identified.ts';
import { patience } from '../../internal/patience.ts';
import { ReadingController, type ReadingHost } from '../../internal/reading-controller.ts';
import { fieldSelector, summarySelector } from '../../internal/selectors.ts';
import {
  AftercartReturnFailedEvent,
  AftercartReturnSubmitEvent,
  AftercartReturnSubmittedEvent,
} from './return-form.events.ts';
import { isFollowUpComplete, transitionFor } from './return-form.follow-up.ts';
import { type ReturnFormAction, reduceReturnForm } from './return-form.machine.ts';
import { problemsOf, refusalsOf, returnInput } from './return-form.rules.ts';
import { initialReturnForm, type ReturnEntries, type ReturnFormState, type ReturnStep } from './return-form.state.ts';

interface DraftData {
  readonly entries: ReturnEntries;
  readonly step: ReturnStep;
}

interface Data {
  readonly options: ReturnOptions;
  readonly returns: readonly Return[];
}

/** What the controller asks of its element. */
export interface ReturnFormHost extends ReadingHost, FollowUpHost {
  readonly orderId: string;
  /** Tells a screen reader how a return stands now. */
  announce(changed: Return): void;
}

/** Holds the state, reads options and returns, keeps the draft, asks for previews and sends. */
export class ReturnFormController implements ReactiveController {
  state: ReturnFormState = initialReturnForm;
  readonly reading: ReadingController<Data>;
  readonly desk: FollowUpDesk;
  readonly #host: ReturnFormHost;
  #draft: Draft<DraftData> | undefined;
  #draftOf = '';
  #previewing: AbortController | undefined;

  constructor(host: ReturnFormHost) {
    this.#host = host;
    host.addController(this);
    this.reading = new ReadingController<Data>(host, {
      subject: () => host.orderId,
      read: (core, { signal }) => this.#read(core, signal),
      arrived: (data) => this.#arrived(data),
      concerns: ({ subject }) => subject.type === 'return',
    });
    this.desk = new FollowUpDesk(host, {
      element: 'return-form',
      purpose: 'returnEvidence',
      current: () => this.state.followUp,
      change: (action) => this.dispatch({ type: 'follow', action }),
      isComplete: isFollowUpComplete,
      take: async (followUp, keyFor) => {
        const about = byId(this.state.returns, followUp.id);
        if (!about) return;
        const transition = transitionFor(followUp, about);
        const core = await coreOf(host.connection);
        const changed = await core.request(transitionReturn, {
          params: { returnId: about.id },
          body: transition,
          idempotencyKey: keyFor(transition),
          signal: patience(),
        });
        this.dispatch({ type: 'update', changed });
        host.announce(changed);
      },
      settled: () => void this.reading.refresh(),
    });
  }

  /** Another order is another form. */
  hostUpdate(): void {
    const key = this.#host.connection?.publishableKey;
    const { orderId } = this.#host;
    if (!key || this.#draftOf === key + orderId) return;
    if (this.#draftOf) this.dispatch({ type: 'reset' });
    this.#draftOf = key + orderId;
    this.#draft = new Draft(key, 'return-form', orderId);
  }

  hostDisconnected(): void {
    this.#previewing?.abort();
  }

  dispatch(action: ReturnFormAction): ReturnFormState {
    const before = this.state;
    const state = reduceReturnForm(before, action);
    if (state === before) return state;
    this.state = state;
    const { view, step, preview, entries } = state;
    const isEntered = entries !== before.entries || step !== before.step;
    if (isEntered && view === 'form' && action.type !== 'load') this.#keep(state);
    if (view === 'form' && step === 'review' && preview.status === 'none') void this.#preview();
    this.#host.requestUpdate();
    return state;
  }

  /** To a field that has to be mended. */
  focusField(name: string): void {
    this.#host.focusOn(fieldSelector(name));
  }

  /** One step on, or to what is missing; from the last one the request is sent. */
  readonly proceed = (event: Event): void => {
    event.preventDefault();
    if (this.state.step === 'review') {
      void this.#submit();
      return;
    }
    const isMissing = problemsOf(this.state).length > 0;
    this.dispatch({ type: 'next' });
    this.#host.focusOn(isMissing ? summarySelector : stepHeading);
  };

  /** To another step or view, with the focus on its heading. */
  move(type: 'back' | 'start' | 'leave'): void {
    this.dispatch({ type });
    this.#host.focusOn(stepHeading);
  }

  /** Uploads what shows the reason `of` a line. */
  pick(of: string, files: readonly File[]): void {
    void uploadFiles(this.#host.connection, files, 'returnEvidence', (change) => {
      this.dispatch({ type: 'files', of, change });
    });
  }

  /** Asks for the return. A second call while the first is under way does nothing. */
  async #submit(): Promise<void> {
    const { view, preview } = this.state;
    const input = returnInput(this.state);
    if (!input || view !== 'form' || preview.status !== 'ready') return;
    if (!this.#host.dispatchEvent(new AftercartReturnSubmitEvent(input))) return;
    this.dispatch({ type: 'send' });
    try {
      const core = await coreOf(this.#host.connection);
      const idempotencyKey = this.#draft?.keyFor(input) ?? createIdempotencyKey();
      const created = await core.request(createReturn, { body: input, idempotencyKey, signal: patience() });
      this.#draft?.clear();
      this.dispatch({ type: 'receive', created });
      this.#host.focusOn(stepHeading);
      this.#host.dispatchEvent(new AftercartReturnSubmittedEvent(created));
      void this.reading.refresh();
    } catch (error) {
      this.#refused(error);
      this.#host.dispatchEvent(new AftercartReturnFailedEvent(failureOf(error)));
    }
  }

  async #read(core: Core, signal: AbortSignal): Promise<Data> {
    const { orderId } = this.#host;
    const [options, page] = await Promise.all([
      core.request(getReturnOptions, { query: { orderId }, signal }),
      core.request(listReturns, { query: { orderId, limit: 100 }, signal }),
    ]);
    return { options, returns: page.data };
  }

  #arrived({ options, returns }: Data): void {
    const before = this.state;
    this.dispatch({ type: 'load', options, returns });
    const draft = before.view === 'waiting' && this.#draft?.read();
    if (draft) this.dispatch({ type: 'restore', ...draft });
    for (const changed of changedSince(before.returns, returns)) this.#host.announce(changed);
  }

  async #preview(): Promise<void> {
    this.#previewing?.abort();
    const previewing = new AbortController();
    this.#previewing = previewing;
    const { signal } = previewing;
    const input = returnInput(this.state);
    if (!input) return;
    const { orderId, resolution } = input;
    const lines = input.lines.map(({ lineId, quantity, reasonCode }) => ({ lineId, quantity, reasonCode }));
    try {
      const core = await coreOf(this.#host.connection);
      // It changes nothing, so it may be asked again.
      const body = { orderId, resolution, lines };
      const preview = await core.request(previewReturn, { body, repeatable: true, signal });
      if (!signal.aborted) this.dispatch({ type: 'preview', preview: { status: 'ready', preview } });
    } catch (error) {
      if (signal.aborted) return;
      this.dispatch({ type: 'preview', preview: { status: 'failed', failure: failureOf(error) } });
      if (refusedFields(error).length > 0) this.#refused(error);
    }
  }

  #refused(error: unknown): void {
    const failure = failureOf(error);
    const refusals = refusalsOf(this.state, refusedFields(error));
    const { changed } = this.dispatch({ type: 'refuse', failure, refusals });
    this.#host.focusOn(refusals.length > 0 ? summarySelector : changed ? stepHeading : '.notice');
    // Options that the server no longer knows are why it refused.
    if (failure.kind === 'refused') void this.reading.refresh();
  }

  /** Only what is complete is kept: an upload that was under way is lost with the page. */
  #keep({ entries, step }: ReturnFormState): void {
    const reasons = Object.entries(entries.reasons).map(([of, reason]) => {
      const files = reason.files.filter(({ status }) => status === 'done');
      return [of, { ...reason, files }] as const;
    });
    this.#draft?.write({ entries: { ...entries, reasons: Object.fromEntries(reasons) }, step });
  }
}
