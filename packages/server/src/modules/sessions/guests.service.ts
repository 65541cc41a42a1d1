import type { GuestChallenge, GuestChallengeInput, GuestVerification } from '@aftercart/contract';
import type { Database, Queryable, Tx } from '../../database/database.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import { addDuration, type Clock } from '../../lib/clock.ts';
import { equalInConstantTime, randomInteger, type Vault } from '../../lib/crypto.ts';
import { createId } from '../../lib/ids.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import type { Notifications } from '../notifications/index.ts';
import * as repository from './sessions.repository.ts';

export type GuestsDeps = {
  database: Database;
  clock: Clock;
  vault: Vault;
  notifications: Notifications;
  /** The orders that number and contact lead to, newest first. */
  findOrders: (
    db: Queryable,
    merchantId: string,
    number: string,
    contact: { email?: string; phone?: string },
  ) => Promise<string[]>;
};

const HOUR = { hours: 1 };

/** Six digits, every code equally likely. */
const newCode = (): string => String(randomInteger(1_000_000)).padStart(6, '0');

const codeContext = (challengeId: string): string => `guest-code ${challengeId}`;

/**
 * Use case: somebody says that an order is theirs. Whether number and contact belong together is never told: the same
 * rows are written either way, and only the owner of the contact learns more.
 */
export const createChallenge = async (
  deps: GuestsDeps,
  tx: Tx,
  merchantId: string,
  { document }: MerchantSettings,
  input: GuestChallengeInput,
): Promise<Result<GuestChallenge>> => {
  const { clock, vault } = deps;
  const { orderNumber, email, phone } = input;
  const recipient = email ?? phone;
  if (recipient === undefined) {
    const message = 'Give the e-mail address or the telephone number of the order.';
    return refuse('validation_failed', message, [{ pointer: '/email', code: 'required', message }]);
  }
  const now = clock.now();
  const requestPrint = await vault.fingerprint(`guest-request ${merchantId}`, orderNumber);
  const since = addDuration(now, { hours: -1 });
  const recent = await repository.challengeTimes(tx, merchantId, requestPrint, since);
  const [oldest] = recent;
  if (oldest !== undefined && recent.length >= document.limits.guestChallengesPerHour) {
    const freeAt = addDuration(oldest, HOUR);
    const seconds = Math.max(1, Math.ceil((freeAt.getTime() - now.getTime()) / 1000));
    return { ...refuse('rate_limited', 'Too many codes were asked for this order.'), retryAfterSeconds: seconds };
  }

  const contact = { ...(email === undefined ? {} : { email }), ...(phone === undefined ? {} : { phone }) };
  const [orderId = null] = await deps.findOrders(tx, merchantId, orderNumber, contact);
  const id = createId('ses', clock);
  const code = newCode();
  const expiresAt = addDuration(now, { seconds: document.sessions.guestCodeTtlSeconds });
  const codePrint = await vault.fingerprint(codeContext(id), code);
  await repository.insertChallenge(tx, merchantId, { id, requestPrint, orderId, codePrint, createdAt: now, expiresAt });
  await deps.notifications.enqueue(
    tx,
    { merchantId, channel: email === undefined ? 'sms' : 'email', template: 'guestCode' },
    orderId === null
      ? null
      : {
          recipient,
          locale: document.general.defaultLocale,
          data: { code, orderNumber, shop: document.general.name, expiresAt: expiresAt.toISOString() },
        },
  );
  return ok({ challengeId: id, expiresAt: expiresAt.toISOString() });
};

/** Use case: the code came back. Answers the order that it opens. */
export const verifyChallenge = async (
  deps: GuestsDeps,
  merchantId: string,
  { document }: MerchantSettings,
  input: GuestVerification,
): Promise<Result<{ orderId: string }>> => {
  const { clock, database, vault } = deps;
  const { challengeId, code } = input;
  const { guestMaxAttempts } = document.sessions;
  // Committed by itself: an attempt stays spent although the refusal below undoes everything else.
  const tried = await repository.spendAttempt(database.db, merchantId, challengeId, guestMaxAttempts, clock.now());
  const print = await vault.fingerprint(codeContext(challengeId), code);
  if (!equalInConstantTime(print, tried?.codePrint ?? '')) return refuse('challenge_invalid');
  if (!tried?.orderId) return refuse('challenge_invalid');
  const used = await database.transaction((tx) => repository.useChallenge(tx, merchantId, challengeId, clock.now()));
  return used ? ok({ orderId: tried.orderId }) : refuse('challenge_invalid');
};

/** Forgets challenges a day after they ended: until then they count towards the limit of their order. */
export const tidyChallenges = (clock: Clock, tx: Tx, merchantId: string): Promise<void> =>
  repository.deleteChallengesBefore(tx, merchantId, addDuration(clock.now(), { days: -1 }));
