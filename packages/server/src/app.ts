import { operations } from '@aftercart/contract/operations';
import * as z from 'zod/mini';
import type { Database, Tx } from './database/database.ts';
import { createRowWriter } from './database/row-writer.ts';
import { announceEvents } from './events/announce.ts';
import { createEventTail } from './events/tail.ts';
import { createAuthenticator } from './http/authenticate.ts';
import { type Connection, createHttp } from './http/create-http.ts';
import { createLimits } from './http/guard.ts';
import { createIdempotency } from './http/idempotency.ts';
import type { Routes } from './http/routes.ts';
import type { DeadlineHandlers } from './jobs/runner.ts';
import type { Clock } from './lib/clock.ts';
import { type Digest, sha256, type Vault } from './lib/crypto.ts';
import type { Logger } from './lib/logger.ts';
import { createRateLimiter } from './lib/rate-limiter.ts';
import type { Result } from './lib/result.ts';
import { createCaseJobs, createCaseLinks, createCasePage, createCaseRoutes } from './modules/cases/index.ts';
import { createCashbackJobs, createCashbackRoutes, type ProofPort } from './modules/cashback/index.ts';
import { createContactBudget } from './modules/contacts/index.ts';
import { combineCreditHooks, createCreditNoteRoutes, createRematchHooks } from './modules/credit-notes/index.ts';
import { createCustomerRoutes, findContact } from './modules/customers/index.ts';
import { createEventRoutes } from './modules/events/index.ts';
import { createFeedbackJobs, createFeedbackRoutes, type FeedbackDeps, keepFolding } from './modules/feedback/index.ts';
import {
  CREDENTIALS_CHANNEL,
  createMerchant,
  createSigningKeys,
  findApiKeyByHash,
  housekeeping,
  type MerchantCredentials,
  type NewMerchant,
} from './modules/merchants/index.ts';
import { createNotifications, type OutboxEntry } from './modules/notifications/index.ts';
import { combineOrderHooks, createOrderRoutes, findGuestOrders, loadOrderOwners } from './modules/orders/index.ts';
import { awardFeedback, awardSurvey, createPointsJobs, createPointsRoutes } from './modules/points/index.ts';
import { createReturnJobs, createReturnRoutes, type EvidencePort, returnOrderHooks } from './modules/returns/index.ts';
import { createSessionRoutes, tidyChallenges } from './modules/sessions/index.ts';
import { createSettingsRoutes, createSettingsService, SETTINGS_CHANNEL } from './modules/settings/index.ts';
import {
  createSurveyJobs,
  createSurveyPage,
  createSurveyRoutes,
  type SurveysDeps,
  tidySurveys,
} from './modules/surveys/index.ts';
import { claimUploads, createUploadJobs, createUploadRoutes, findTwins } from './modules/uploads/index.ts';
import { createPages } from './pages/index.ts';
import { type ClassifierPort, classifyWithin } from './ports/classifier.ts';
import type { FileStorage } from './ports/file-storage.ts';
import type { NotificationPort } from './ports/notifications.ts';
import type { PayoutPort } from './ports/payout.ts';
import type { RefundPort } from './ports/refund.ts';
import { lookUpCustomer, lookUpSubject } from './rated-subjects.ts';
import { createReversalPort, rewardHooks } from './rewards.ts';
import { surveyOccasions } from './survey-occasions.ts';

/** Outside systems, each with a default that works alone. */
export type Ports = {
  notifications: NotificationPort;
  files: FileStorage;
  refunds: RefundPort;
  payouts: PayoutPort;
  classifier: ClassifierPort;
};

export type AppDeps = {
  database: Database;
  clock: Clock;
  log: Logger;
  /** Opens what the database holds sealed; every process of one installation needs the same master key. */
  vault: Vault;
  ports: Ports;
  /** The address that people reach this installation at, without a slash at the end. Asked anew for every link. */
  publicUrl(): string;
  /** SHA-256 as hex, when the surroundings have a quicker one than WebCrypto's. */
  digest?: Digest;
  /** Checks every reply against the contract: for tests and development. */
  checkReplies?: boolean;
  /** Silence on a live stream after which a comment is sent; default 15 s. */
  heartbeatMs?: number;
};

/** Shorter than the minute after which proxies commonly give up on a silent connection. */
const HEARTBEAT_MS = 15_000;
/** A shopper who gave an answer waits for it to be read. */
const CLASSIFIER_TIMEOUT_MS = 1_500;

export type App = {
  /** From a request to its response. Touches no Node API. */
  fetch(request: Request, connection?: Connection): Promise<Response>;
  /** What to do when promises fall due: for the job runner. */
  deadlines: DeadlineHandlers;
  /** Makes a shop with its keys. They are shown here and never again. */
  createMerchant(input: NewMerchant): Promise<Result<MerchantCredentials>>;
  /** The messages the sandbox would have sent, newest first. */
  readOutbox(merchantId: string): Promise<OutboxEntry[]>;
  /** Hears what other processes change; call it once the database is migrated. */
  listen(): Promise<void>;
  /** Ends streams and listening; requests that are under way finish. */
  stop(): Promise<void>;
};

/** The whole backend but its surroundings: the same in Node, in tests and in a browser tab. */
export const createApp = (deps: AppDeps): App => {
  const { database, clock, log, vault, ports, digest = sha256 } = deps;
  const { db } = database;
  // zod/mini carries no words of its own; without this every message would be "Invalid input".
  z.config(z.locales.en());

  const settings = createSettingsService({ database, clock });
  const signingKeys = createSigningKeys(vault, clock, () => authenticator.invalidate());
  const authenticator = createAuthenticator(
    { findApiKey: (hash) => findApiKeyByHash(db, hash), findSigningKey: (keyId) => signingKeys.find(db, keyId) },
    clock,
  );
  const idempotency = createIdempotency(database, clock);
  const limiter = createRateLimiter(clock);
  const limits = createLimits(limiter);
  const tail = createEventTail({ database, log });
  const notifications = createNotifications({ clock, vault, port: ports.notifications });

  const points = { clock, loadSettings: settings.readIn };
  const uploads = { database, clock, files: ports.files };
  const proofs: ProofPort = {
    claim: (tx, { claimId, ...claim }) => claimUploads(tx, { ...claim, purpose: 'claimProof', usedBy: claimId }),
    countReused: async (tx, { merchantId, uploadIds, claimId }) => {
      const twins = await findTwins(tx, merchantId, uploadIds);
      return new Set(twins.filter(({ twinUsedBy }) => twinUsedBy !== claimId).map(({ id }) => id)).size;
    },
  };
  const cashback = {
    database,
    clock,
    vault,
    proofs,
    payouts: ports.payouts,
    loadSettings: settings.readIn,
  };
  const rewards = rewardHooks({ points, cashback });
  const creditNotes = { database, clock, hooks: combineCreditHooks(rewards) };
  // Rewards first: what an order earned must be there before a waiting credit note takes it back.
  const orderHooks = combineOrderHooks([...rewards, returnOrderHooks, createRematchHooks(creditNotes.hooks)]);
  const evidence: EvidencePort = {
    claim: (tx, { returnId, ...claim }) => claimUploads(tx, { ...claim, purpose: 'returnEvidence', usedBy: returnId }),
  };
  const returns = {
    database,
    clock,
    digest,
    evidence,
    refunds: ports.refunds,
    reversal: createReversalPort({ points, cashback }),
    loadSettings: settings.readIn,
  };

  const cases = {
    database,
    clock,
    notifications,
    links: createCaseLinks({ clock, vault, publicUrl: deps.publicUrl }),
    findContact: (tx: Tx, merchantId: string, customerId: string) => findContact(vault, tx, merchantId, customerId),
    loadSettings: settings.readIn,
  };
  const feedback: FeedbackDeps = {
    database,
    clock,
    lookUpSubject,
    lookUpCustomer,
    caseUrl: async (merchantId, caseId, { document }) =>
      (await cases.links.sign(merchantId, caseId, document.cases)).url,
    classify: async (input) => {
      const { classification, fellBack } = await classifyWithin(ports.classifier, input, CLASSIFIER_TIMEOUT_MS);
      if (fellBack !== null) log.warn('The classifier gave no answer; the rules did.', { reason: fellBack });
      return classification;
    },
    loadSettings: settings.readIn,
    award: async (tx, rules, answer) => void (await awardFeedback(points, tx, rules, answer)),
  };

  const surveys: SurveysDeps = {
    database,
    clock,
    vault,
    publicUrl: deps.publicUrl,
    contacts: createContactBudget({ clock, vault }),
    occasions: surveyOccasions,
    feedback,
    claimPhotos: (tx, { responseId, ...claim }) =>
      claimUploads(tx, { ...claim, purpose: 'surveyPhoto', usedBy: responseId }),
    award: async (tx, rules, answer) => void (await awardSurvey(points, tx, rules, answer)),
    limitPage: limits.page,
    settingsOf: settings.of,
    loadSettings: settings.readIn,
    settingsAt: settings.readVersion,
  };

  const routes: Routes = {
    ...createSettingsRoutes(settings),
    ...createSessionRoutes({
      database,
      clock,
      vault,
      signingKeys,
      notifications,
      openCaseLink: cases.links.open,
      findOrders: (reader, merchantId, number, contact) => findGuestOrders(reader, vault, merchantId, number, contact),
      orderExists: async (reader, merchantId, orderId) =>
        (await loadOrderOwners(reader, merchantId, [orderId])).has(orderId),
    }),
    ...createEventRoutes({ database, clock, log, tail, heartbeatMs: deps.heartbeatMs ?? HEARTBEAT_MS }),
    ...createCustomerRoutes({ database, clock, vault }),
    ...createOrderRoutes({ database, clock, vault, hooks: orderHooks }),
    ...createCreditNoteRoutes(creditNotes),
    ...createReturnRoutes(returns),
    ...createUploadRoutes(uploads),
    ...createPointsRoutes({ database, ...points }),
    ...createCashbackRoutes(cashback),
    ...createFeedbackRoutes(feedback),
    ...createCaseRoutes(cases),
    ...createSurveyRoutes(surveys),
  };

  const http = createHttp(
    {
      database,
      write: createRowWriter(db),
      clock,
      log,
      authenticator,
      idempotency,
      digest,
      announce: (merchantId) => announceEvents(db, merchantId),
      limits,
      settingsOf: settings.of,
      knowsOrigin: settings.knowsOrigin,
      checkReplies: deps.checkReplies ?? false,
    },
    operations,
    routes,
  );

  const pages = createPages(
    { clock, log, limiter },
    { c: createCasePage({ ...cases, idempotency, settingsOf: settings.of }), r: createSurveyPage(surveys) },
  );

  const stopping: (() => Promise<void>)[] = [];

  return {
    fetch: (request, connection = {}) => pages(request, connection) ?? http(request, connection),
    deadlines: {
      ...notifications.deadlines,
      ...createPointsJobs(points),
      ...createCashbackJobs(cashback),
      ...createReturnJobs(returns),
      ...createUploadJobs(uploads),
      ...createFeedbackJobs(feedback),
      ...createCaseJobs(cases),
      ...createSurveyJobs(surveys),
      ...housekeeping(clock, [
        idempotency.tidy,
        notifications.tidy,
        (tx, merchantId) => keepFolding(clock, tx, merchantId),
        (tx, merchantId) => tidyChallenges(clock, tx, merchantId),
        (tx, merchantId) => tidySurveys(surveys, tx, merchantId),
      ]),
    },
    createMerchant: (input) => createMerchant({ database, clock, signingKeys, beginSettings: settings.begin }, input),
    readOutbox: (merchantId) => notifications.readOutbox(db, merchantId),
    listen: async () => {
      stopping.push(
        await database.listen(SETTINGS_CHANNEL, (merchantId) => settings.forget(merchantId)),
        await database.listen(CREDENTIALS_CHANNEL, (merchantId) => {
          authenticator.invalidate();
          // A revoked key must not live on in an open stream; whoever may stay comes back at once.
          tail.end(merchantId);
        }),
        await tail.listen(),
      );
    },
    stop: async () => {
      tail.end();
      // One after the other: they share a connection.
      for (const stop of stopping.splice(0)) await stop();
    },
  };
};
