import type { Core } from '@aftercart/client/core';
import type { Case } from '@aftercart/contract';
import { FollowUpDesk, type FollowUpHost } from '../../internal/follow-up-desk.ts';
import { patience } from '../../internal/patience.ts';
import { ReadingController, type ReadingHost } from '../../internal/reading-controller.ts';
import { AftercartCaseFailedEvent, afterEvent, beforeEvent } from './case.events.ts';
import { areWordsMissing, transitionFor } from './case.follow-up.ts';
import { type CaseAction, type CaseState, initialCase, reduceCase } from './case.machine.ts';

export interface CaseHost extends ReadingHost, FollowUpHost {
  /** What is shown: a case, that of a link, or all. */
  readonly subject: string;
  /** The one case that is shown, once it is known which; undefined for all. */
  readonly wantedCase: string | undefined;
  /** Tells a screen reader what has happened to a case. */
  announce(changed: Case): void;
}

/** What a page shows of a shopper's cases; older ones are for the desk. */
const mostCases = 100;

const casesOf = async (core: Core) => (await import('@aftercart/client/cases')).casesResource(core);

/** Reads cases, follows them while they are on the page, and carries out what the shopper does about them. */
export class CaseController {
  state: CaseState = initialCase;
  readonly reading: ReadingController<readonly Case[]>;
  readonly desk: FollowUpDesk;
  readonly #host: CaseHost;
  #read = '';

  constructor(host: CaseHost) {
    this.#host = host;
    this.reading = new ReadingController<readonly Case[]>(host, {
      subject: () => host.subject,
      read: (core, { signal }) => this.#load(core, signal),
      arrived: (cases) => this.#arrived(cases),
      concerns: ({ subject: { type, id } }) => type === 'case' && (!host.wantedCase || id === host.wantedCase),
    });
    this.desk = new FollowUpDesk(host, {
      element: 'case',
      current: () => this.state.followUp,
      change: (action) => {
        this.dispatch({ type: 'follow', action });
        if (action.type === 'fail') host.dispatchEvent(new AftercartCaseFailedEvent(action.failure));
      },
      isComplete: (followUp) => !areWordsMissing(followUp),
      allow: (followUp) => {
        const about = this.#find(followUp.id);
        const event = about && beforeEvent(about, transitionFor(followUp, about));
        return !event || host.dispatchEvent(event);
      },
      take: async (followUp, keyFor) => {
        const { connection } = host;
        const about = this.#find(followUp.id);
        if (!about || !connection) throw new Error('<aftercart-case> is not inside an <aftercart-provider>');
        const transition = transitionFor(followUp, about);
        const idempotencyKey = keyFor(transition);
        const cases = await casesOf(await connection.core());
        const changed = await cases.transition(about.id, transition, { idempotencyKey, signal: patience() });
        this.dispatch({ type: 'update', changed });
        host.announce(changed);
        const event = afterEvent(transition.action, changed);
        if (event) host.dispatchEvent(event);
      },
      settled: () => void this.reading.refresh(),
    });
  }

  dispatch(action: CaseAction): void {
    const state = reduceCase(this.state, action);
    if (state === this.state) return;
    this.state = state;
    this.#host.requestUpdate();
  }

  /** Does what needs no words. */
  readonly confirm = (id: string, event: Event): void => {
    this.desk.open(id, 'confirm');
    void this.desk.send(event);
  };

  async #load(core: Core, signal: AbortSignal): Promise<readonly Case[]> {
    const cases = await casesOf(core);
    const { wantedCase } = this.#host;
    if (wantedCase) return [await cases.retrieve(wantedCase, { signal })];
    const { data } = await cases.list({ limit: mostCases }, { signal });
    return data;
  }

  #arrived(cases: readonly Case[]): void {
    const { subject } = this.#host;
    const known = new Map(this.state.cases.map(({ id, timeline }) => [id, timeline.length]));
    const isOther = this.#read !== subject;
    this.#read = subject;
    this.dispatch({ type: 'load', cases });
    if (isOther) return;
    const news = cases.filter(({ id, timeline }) => timeline.length > (known.get(id) ?? timeline.length));
    for (const changed of news) this.#host.announce(changed);
  }

  #find(id: string): Case | undefined {
    return this.state.cases.find((each) => each.id === id);
  }
}
