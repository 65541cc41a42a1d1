import { randomInteger } from '../../lib/crypto.ts';

/** Six digits, every code equally likely. */
export const newGuestCode = (): string => String(randomInteger(1_000_000)).padStart(6, '0');

export type GuestChallenge = {
  id: string;
  /** Null when number and contact did not fit together; such a challenge looks like any other and can never be met. */
  orderId: string | null;
  codePrint: string;
  attempts: number;
  expiresAt: Date;
  usedAt: Date | null;
};

/** Whether a code may still be tried. A wrong try costs an attempt, whatever was wrong with it. */
export const acceptsAttempts = (challenge: GuestChallenge, now: Date, maxAttempts: number): boolean =>
  challenge.usedAt === null && challenge.attempts < maxAttempts && challenge.expiresAt > now;
