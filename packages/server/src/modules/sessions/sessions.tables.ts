import type { Instant } from '../../database/core.tables.ts';

type GuestChallengeRow = {
  merchant_id: string;
  id: string;
  /** The order number as it was typed, under a key: counts the tries of one number, right or wrong. */
  request_print: string;
  /** Null when number and contact did not belong together. */
  order_id: string | null;
  code_print: string;
  attempts: number;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
};

export type SessionTables = { guest_challenges: GuestChallengeRow };
