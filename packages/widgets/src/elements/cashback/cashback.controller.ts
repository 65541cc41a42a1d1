import type { Core } from '@aftercart/client/core';
import { createIdempotencyKey } from '@aftercart/client/idempotency-key';
import type { Claim } from '@aftercart/contract';
import {
  createClaim,
  listCampaigns,
  listCashbackProgress,
  listClaims,
  listPayoutAccounts,
  transitionClaim,
} from '@aftercart/contract/operations/light';
import type { ReactiveController } from 'lit';
import { stepHeading } from '../../controls/step-header/step-header.ts';
import { uploadFiles } from '../../internal/attachments.ts';
import { coreOf } from '../../internal/core-of.ts';
import { Draft } from '../../internal/draft.ts';
import { failureOf, refusedFields } from '../../internal/failure.ts';
import { FollowUpDesk } from '../../internal/follow-up-desk.ts';
import { patience } from '../../internal/patience.ts';
import { ReadingController, type ReadingHost } from '../../internal/reading-controller.ts';
import { caseSelector, fieldSelector, summarySelector } from '../../internal/selectors.ts';
import { AccountDesk, type AccountHost } from './cashback.account-desk.ts';
import {
  AftercartClaimFailedEvent,
  AftercartClaimSubmitEvent,
  AftercartClaimSubmittedEvent,
} from './cashback.events.ts';
import { isFollowUpComplete, transitionFor } from './cashback.follow-up.ts';
import { type CashbackAction, reduceCashback } from './cashback.machine.ts';
import { claimInput, problemsOf, refusalsOf, shownCampaigns } from './cashback.rules.ts';
import {
  type CashbackData,
  type CashbackState,
  type ClaimEntries,
  type ClaimStep,
  initialCashback,
} from './cashback.state.ts';

interface DraftData {
  readonly entries: ClaimEntries;
  readonly step: ClaimStep;
}

/** What the controller asks of its element. */
export interface CashbackHost extends ReadingHost, AccountHost {
  readonly campaignId: string;
  /** Tells a screen reader how a claim stands now. */
  announce(claim: Claim): void;
}

/** What changes spend, claims or accounts. */
const concerned: ReadonlySet<string> = new Set(['claim', 'payoutAccount', 'order', 'return', 'creditNote']);

/** Holds the state, reads campaigns and claims, keeps the draft and sends. */
export class CashbackController implements ReactiveController {
  state: CashbackState = initialCashback;
  readonly reading: ReadingController<CashbackData>;
  readonly desk: FollowUpDesk;
  readonly accounts: AccountDesk;
  readonly #host: CashbackHost;

  constructor(host: CashbackHost) {
    this.#host = host;
    host.addController(this);
    this.reading = new ReadingController<CashbackData>(host, {
      subject: () => `campaign:${host.campaignId}`,
      read: (core, call) => this.#read(core, call),
      arrived: (data) => this.#arrived(data),
      concerns: ({ subject }) => concerned.has(subject.type),
      openToAll: true,
    });
    this.accounts = new AccountDesk({
      host,
      state: () => this.state,
      dispatch: (action) => this.dispatch(action),
      refresh: () => void this.reading.refresh(),
    });
    this.desk = new FollowUpDesk(host, {
      element: 'cashback',
      purpose: 'claimProof',
      current: () => this.state.followUp,
      change: (action) => this.dispatch({ type: 'follow', action }),
      isComplete: isFollowUpComplete,
      take: async (followUp, keyFor) => {
        const about = this.state.data.claims.find(({ id }) => id === followUp.id);
        if (!about) return;
        const transition = transitionFor(followUp, about);
        const core = await coreOf(host.connection);
        const claim = await core.request(transitionClaim, {
          params: { claimId: about.id },
          body: transition,
          idempotencyKey: keyFor(transition),
          signal: patience(),
        });
        this.dispatch({ type: 'update', claim });
        host.announce(claim);
      },
      settled: () => void this.reading.refresh(),
    });
  }

  hostDisconnected(): void {
    this.accounts.rest();
  }

  dispatch(action: CashbackAction): CashbackState {
    const before = this.state;
    const state = reduceCashback(before, action);
    if (state === before) return state;
    this.state = state;
    const isEntered = state.entries !== before.entries || state.step !== before.step;
    if (isEntered && state.view === 'claim') this.#keep(state);
    if (state.verifying !== before.verifying) this.accounts.settled();
    this.#host.requestUpdate();
    return state;
  }

  /** Begins a claim, or goes on with the one that was begun. */
  start(campaignId: string): void {
    const draft = this.#draft(campaignId)?.read();
    const entries = draft?.entries ?? { campaignId, accountId: null, files: [] };
    this.dispatch({ type: 'start', entries, step: draft?.step ?? 'account' });
    this.#host.focusOn(stepHeading);
  }

  /** Back to the campaign; what was entered is kept. */
  leave(): void {
    const { entries } = this.state;
    this.dispatch({ type: 'leave' });
    if (entries) this.#host.focusOn(fieldSelector(`campaign:${entries.campaignId}`));
  }

  next(): void {
    const isMissing = problemsOf(this.state).length > 0;
    this.dispatch({ type: 'next' });
    this.#host.focusOn(isMissing ? summarySelector : stepHeading);
  }

  back(): void {
    this.dispatch({ type: 'back' });
    this.#host.focusOn(stepHeading);
  }

  /** Uploads proofs of the claim that is being made. */
  pick(files: readonly File[]): void {
    const of = this.state.entries?.campaignId;
    void uploadFiles(this.#host.connection, files, 'claimProof', (change) => {
      // Another claim may have been begun in the meantime.
      if (this.state.entries?.campaignId === of) this.dispatch({ type: 'files', change });
    });
  }

  /** Sends the claim. A second call while the first is under way does nothing. */
  async submit(): Promise<void> {
    const input = claimInput(this.state);
    const { view, step } = this.state;
    if (!input || view !== 'claim' || step !== 'review') return;
    if (!this.#host.dispatchEvent(new AftercartClaimSubmitEvent(input))) return;
    const draft = this.#draft(input.campaignId);
    this.dispatch({ type: 'send' });
    try {
      const core = await coreOf(this.#host.connection);
      const idempotencyKey = draft?.keyFor(input) ?? createIdempotencyKey();
      const claim = await core.request(createClaim, { body: input, idempotencyKey, signal: patience() });
      draft?.clear();
      this.dispatch({ type: 'receive', claim });
      this.#host.focusOn(caseSelector(claim.id));
      this.#host.announce(claim);
      this.#host.dispatchEvent(new AftercartClaimSubmittedEvent(claim));
      void this.reading.refresh();
    } catch (error) {
      const failure = failureOf(error);
      const refusals = refusalsOf(failure.code, refusedFields(error));
      this.dispatch({ type: 'refuse', failure, refusals });
      this.#host.focusOn(refusals.length > 0 ? summarySelector : '.notice');
      this.#host.dispatchEvent(new AftercartClaimFailedEvent(failure));
    }
  }

  async #read(core: Core, call: { signal: AbortSignal; signedIn: boolean }): Promise<CashbackData> {
    const { signal, signedIn } = call;
    const everything = { query: { limit: 100 }, signal };
    const toAll = async (): Promise<CashbackData> => {
      const { data } = await core.request(listCampaigns, everything);
      return { ...initialCashback.data, campaigns: data };
    };
    if (!signedIn) return toAll();
    try {
      const [progress, claims, accounts] = await Promise.all([
        core.request(listCashbackProgress, everything),
        core.request(listClaims, everything),
        core.request(listPayoutAccounts, everything),
      ]);
      return {
        signedIn,
        campaigns: [],
        progress: progress.data,
        claims: claims.data,
        accounts: accounts.data,
      };
    } catch (error) {
      // Somebody who came by the link of one order has no cashback of their own, but may see what there is.
      if (failureOf(error).status === 403) return toAll();
      throw error;
    }
  }

  #arrived(data: CashbackData): void {
    const known = new Map(this.state.data.claims.map(({ id, status }) => [id, status]));
    const isFirst = this.state.view === 'waiting';
    this.dispatch({ type: 'load', data });
    if (isFirst) this.#resume(data);
    const news = data.claims.filter(({ id, status }) => known.has(id) && known.get(id) !== status);
    for (const claim of news) this.#host.announce(claim);
  }

  /** A claim that was being made before a reload goes on where it was. */
  #resume(data: CashbackData): void {
    for (const { campaign, progress } of shownCampaigns(data, this.#host.campaignId)) {
      const draft = this.#draft(campaign.id)?.read();
      if (!draft || !progress?.claimable.amount) continue;
      this.dispatch({ type: 'start', ...draft });
      return;
    }
  }

  #keep({ entries, step }: CashbackState): void {
    if (!entries) return;
    // Only what is complete: an upload that was under way is lost with the page.
    const files = entries.files.filter(({ status }) => status === 'done');
    this.#draft(entries.campaignId)?.write({ entries: { ...entries, files }, step });
  }

  #draft(campaignId: string): Draft<DraftData> | undefined {
    const key = this.#host.connection?.publishableKey;
    return key ? new Draft(key, 'cashback', campaignId) : undefined;
  }
}
