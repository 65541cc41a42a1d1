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
import { byId, changedSince } from '../../internal/identified.ts';
import { patience } from '../../internal/patience.ts';
import { ReadingController, type ReadingHost } from '../../internal/reading-controller.ts';
import { caseSelector, fieldSelector, summarySelector } from '../../internal/selectors.ts';
import { AccountDesk, type AccountHost, type AccountKeeper } from './cashback.account-desk.ts';
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
export class CashbackController implements ReactiveController, AccountKeeper {
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
    this.accounts = new AccountDesk(host, this);
    this.desk = new FollowUpDesk(host, {
      element: 'cashback',
      purpose: 'claimProof',
      current: () => this.state.followUp,
      change: (action) => this.dispatch({ type: 'follow', action }),
      isComplete: isFollowUpComplete,
      take: async (followUp, keyFor) => {
        const about = byId(this.state.data.claims, followUp.id);
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
      settled: () => this.refresh(),
    });
  }

  hostDisconnected(): void {
    this.accounts.rest();
  }

  dispatch(action: CashbackAction): void {
    const before = this.state;
    const state = reduceCashback(before, action);
    if (state === before) return;
    this.state = state;
    const isEntered = state.entries !== before.entries || state.step !== before.step;
    if (isEntered && state.view === 'claim') this.#keep(state);
    if (state.verifying !== before.verifying) this.accounts.settled();
    this.#host.requestUpdate();
  }

  refresh(): void {
    void this.reading.refresh();
  }

  /** Begins a claim, or goes on with the one that was begun. */
  start(campaignId: string): void {
    const draft = this.#draft(campaignId)?.read();
    const entries = draft?.entries ?? { campaignId, accountId: null, files: [] };
    this.dispatch({ type: 'start', entries, step: draft?.step ?? 'account' });
    this.#host.focusOn(stepHeading);
  }

  /** Back to the campaign; what was entered is kept. */
  readonly leave = (): void => {
    const { entries } = this.state;
    this.dispatch({ type: 'leave' });
    if (entries) this.#host.focusOn(fieldSelector(`campaign:${entries.campaignId}`));
  };

  readonly back = (): void => {
    this.dispatch({ type: 'back' });
    this.#host.focusOn(stepHeading);
  };

  /** To a field that has to be mended. */
  focusField(name: string): void {
    this.#host.focusOn(fieldSelector(name));
  }

  /** One step on, or to what is missing; from the last one the claim is sent. */
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

  /** Uploads proofs of the claim that is being made. */
  readonly pick = (files: readonly File[]): void => {
    const of = this.state.entries?.campaignId;
    void uploadFiles(this.#host.connection, files, 'claimProof', (change) => {
      // Another claim may have been begun in the meantime.
      if (this.state.entries?.campaignId === of) this.dispatch({ type: 'files', change });
    });
  };

  /** Sends the claim. A second call while the first is under way does nothing. */
  async #submit(): Promise<void> {
    const input = claimInput(this.state);
    if (!input || this.state.view !== 'claim') return;
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
      this.refresh();
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
    if (signedIn) {
      try {
        const [progress, claims, accounts] = await Promise.all([
          core.request(listCashbackProgress, everything),
          core.request(listClaims, everything),
          core.request(listPayoutAccounts, everything),
        ]);
        return { signedIn, campaigns: [], progress: progress.data, claims: claims.data, accounts: accounts.data };
      } catch (error) {
        // Somebody who came by the link of one order has no cashback of their own, but may see what there is.
        if (failureOf(error).status !== 403) throw error;
      }
    }
    const { data } = await core.request(listCampaigns, everything);
    return { ...initialCashback.data, campaigns: data };
  }

  #arrived(data: CashbackData): void {
    const before = this.state;
    this.dispatch({ type: 'load', data });
    if (before.view === 'waiting') this.#resume(data);
    for (const claim of changedSince(before.data.claims, data.claims)) this.#host.announce(claim);
  }

  /** A claim that was being made before a reload goes on where it was; while it is open no other begins. */
  #resume(data: CashbackData): void {
    for (const { campaign, progress } of shownCampaigns(data, this.#host.campaignId)) {
      const draft = this.#draft(campaign.id)?.read();
      if (draft && progress?.claimable.amount) this.dispatch({ type: 'start', ...draft });
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
