import { createDefaultSettings, type SettingsDocument, type SettingsSection } from '@aftercart/contract';
import * as schemas from '@aftercart/contract/strict-schemas';
import { afterCommit } from '../../database/after-commit.ts';
import type { Database, Tx } from '../../database/database.ts';
import { appendEvent } from '../../events/log.ts';
import { actorOf, type SecretCaller, type StaffCaller } from '../../http/caller.ts';
import { fieldErrors } from '../../http/problem.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import { createCache } from '../../lib/cache.ts';
import type { Clock } from '../../lib/clock.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { checkSection } from './settings.policy.ts';
import * as repository from './settings.repository.ts';

/** Other processes listen here to forget what they cached. The payload is the merchant's id. */
export const SETTINGS_CHANNEL = 'aftercart_settings';

/** A change reaches this process at once and the others by NOTIFY; this bounds how long a lost one is felt. */
const FRESH_MS = 5_000;
const ORIGINS_FRESH_MS = 60_000;

const sectionSchemas = {
  general: schemas.GeneralSettings,
  sessions: schemas.SessionSettings,
  feedback: schemas.FeedbackSettings,
  surveys: schemas.SurveySettings,
  cases: schemas.CaseSettings,
  returns: schemas.ReturnSettings,
  authority: schemas.AuthoritySettings,
  points: schemas.PointsSettings,
  cashback: schemas.CashbackSettings,
  uploads: schemas.UploadSettings,
  limits: schemas.LimitSettings,
} as const;

/** A stored document with the defaults of what was added to the contract after it was written. */
const completed = (stored: unknown): SettingsDocument => {
  const defaults = createDefaultSettings();
  const given = stored as Partial<Record<SettingsSection, object>>;
  const sections = Object.entries(defaults).map(([name, section]) => [
    name,
    { ...section, ...given[name as SettingsSection] },
  ]);
  return Object.fromEntries(sections) as SettingsDocument;
};

export type SettingsUpdate = { section: SettingsSection; expectedVersion: number; value: unknown };

export type SettingsService = ReturnType<typeof createSettingsService>;

export const createSettingsService = (deps: { database: Database; clock: Clock }) => {
  const { database, clock } = deps;
  const { db } = database;

  const read = async (reader: typeof db, merchantId: string): Promise<MerchantSettings | null> => {
    const latest = await repository.findLatest(reader, merchantId);
    return latest && { ...latest, document: completed(latest.document) };
  };
  const cache = createCache<MerchantSettings>({
    clock,
    maxEntries: 5_000,
    freshForMs: FRESH_MS,
    absentForMs: 0,
    load: (merchantId) => read(db, merchantId),
  });
  const origins = createCache<true>({
    clock,
    maxEntries: 5_000,
    freshForMs: ORIGINS_FRESH_MS,
    absentForMs: FRESH_MS,
    load: async (origin) => ((await repository.isOriginKnown(db, origin)) ? true : null),
  });

  const present = async (found: Promise<MerchantSettings | null>): Promise<MerchantSettings> => {
    const settings = await found;
    if (settings === null) throw new Error('A merchant has no settings.');
    return settings;
  };

  const forget = (merchantId?: string): void => {
    cache.invalidate(merchantId);
    origins.invalidate();
  };

  return {
    forget,
    /** The settings in force, at most seconds old: for every request. */
    of: (merchantId: string): Promise<MerchantSettings> => present(cache.get(merchantId)),
    /** The settings in force, read now. */
    read: (merchantId: string): Promise<MerchantSettings> => present(read(db, merchantId)),
    /** The settings in force as this transaction sees them: for deadlines, which come without a request. */
    readIn: (tx: Tx, merchantId: string): Promise<MerchantSettings> => present(read(tx, merchantId)),
    /** The settings as they stood in a version; null where there is none. What was asked then is judged by these. */
    readVersion: async (reader: typeof db, merchantId: string, version: number): Promise<MerchantSettings | null> => {
      const found = await repository.findVersion(reader, merchantId, version);
      return found && { ...found, document: completed(found.document) };
    },
    knowsOrigin: async (origin: string): Promise<boolean> => (await origins.get(origin)) === true,

    /** The first version of a new merchant. */
    begin: async (tx: Tx, merchantId: string, document: SettingsDocument): Promise<Result<void>> => {
      const errors = Object.keys(sectionSchemas).flatMap((name) => {
        const section = name as SettingsSection;
        const shape = sectionSchemas[section].safeParse(document[section]);
        const found = shape.success ? checkSection(section, document, null) : fieldErrors(shape.error.issues);
        return found.map((error) => ({ ...error, pointer: `/${section}${error.pointer}` }));
      });
      if (errors.length > 0) return refuse('settings_refused', undefined, errors);
      const at = clock.now();
      await repository.insertVersion(tx, merchantId, { version: 1, document, changedBy: 'system', at });
      return ok(undefined);
    },

    /** Replaces one section, if nobody changed the settings since `expectedVersion` was read. */
    update: async (
      tx: Tx,
      caller: StaffCaller | SecretCaller,
      { section, expectedVersion, value }: SettingsUpdate,
    ): Promise<Result<MerchantSettings>> => {
      const { merchantId } = caller;
      const shape = sectionSchemas[section].safeParse(value);
      if (!shape.success) return refuse('validation_failed', undefined, fieldErrors(shape.error.issues, '/value'));
      const current = await present(read(tx, merchantId));
      if (current.version !== expectedVersion) return refuse('state_conflict');

      const document = { ...current.document, [section]: shape.data };
      const errors = checkSection(section, document, current.document);
      if (errors.length > 0) {
        const pointed = errors.map((error) => ({ ...error, pointer: `/value${error.pointer}` }));
        return refuse('settings_refused', errors[0]?.message, pointed);
      }
      const updatedAt = clock.now();
      const version = current.version + 1;
      const changedBy = caller.kind === 'staff' ? `staff ${caller.staffId}` : 'merchant';
      const stored = await repository.insertVersion(tx, merchantId, { version, document, changedBy, at: updatedAt });
      if (!stored) return refuse('state_conflict');
      await appendEvent(tx, clock, {
        merchantId,
        type: 'settings.updated',
        at: updatedAt,
        actor: actorOf(caller),
        actorId: caller.kind === 'staff' ? caller.staffId : null,
        subject: { type: 'settings', id: section },
        customerId: null,
        data: { version },
      });
      await repository.notify(tx, SETTINGS_CHANNEL, merchantId);
      afterCommit(tx, `settings:${merchantId}`, () => forget(merchantId));
      return ok({ version, updatedAt, document });
    },
  };
};
