import type { Subject, SurveyPlacement } from '@aftercart/contract';
import type { CustomerFacts } from '@aftercart/contract/survey-rules';
import type { Database, Queryable, Tx } from '../../database/database.ts';
import type { ShopperCaller } from '../../http/caller.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Vault } from '../../lib/crypto.ts';
import type { Refusal, Result } from '../../lib/result.ts';
import type { ContactBudget } from '../contacts/index.ts';
import type { FeedbackDeps } from '../feedback/index.ts';
import type { Author, OwnedOccasion } from './surveys.types.ts';

/** What the rest of the backend knows about occasions and people. */
export type OccasionPort = {
  /** The thing a survey of this placement is about, with whose it is; null where there is none. */
  find(
    db: Queryable,
    merchantId: string,
    placement: SurveyPlacement,
    subject: { type: Subject['type']; id: string },
  ): Promise<OwnedOccasion | null>;
  /** What surveys are chosen by. An order placed before the one of the occasion makes somebody `returning`. */
  factsOf(
    db: Queryable,
    merchantId: string,
    author: Author,
    rules: { firstTier: string | null },
  ): Promise<CustomerFacts>;
};

export type SurveysDeps = {
  database: Database;
  clock: Clock;
  vault: Vault;
  /** Where people reach this backend, without a slash at the end. */
  publicUrl(): string;
  contacts: ContactBudget;
  occasions: OccasionPort;
  /** What becomes of the scores of a submitted survey, and where a case of it is followed. */
  feedback: Pick<FeedbackDeps, 'clock' | 'classify' | 'lookUpCustomer' | 'caseUrl'>;
  /** Ties photos to the answer that shows them. */
  claimPhotos(
    tx: Tx,
    input: { caller: ShopperCaller; merchantId: string; uploadIds: readonly string[]; responseId: string },
  ): Promise<Result<void>>;
  /** Pays the points of an answer; telling it twice pays once. */
  award(
    tx: Tx,
    settings: MerchantSettings,
    answer: { merchantId: string; customerId: string; responseId: string; points: number; at: Date },
  ): Promise<void>;
  /** How often answers may come from one address on the page of a link. */
  limitPage(merchantId: string, address: string, settings: MerchantSettings): Refusal | null;
  settingsOf(merchantId: string): Promise<MerchantSettings>;
  loadSettings(tx: Tx, merchantId: string): Promise<MerchantSettings>;
  /** The settings as they stood when a survey was asked. */
  settingsAt(db: Queryable, merchantId: string, version: number): Promise<MerchantSettings | null>;
};
