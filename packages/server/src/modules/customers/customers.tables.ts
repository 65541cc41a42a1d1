import type { ColumnType } from 'kysely';
import type { Instant } from '../../database/core.tables.ts';

type CustomerRow = {
  merchant_id: string;
  id: string;
  /** Name, e-mail, phone and birthday as sealed JSON; null while the shop told only the id. */
  sealed_profile: string | null;
  /** 1..12 */
  birth_month: number | null;
  country: string | null;
  /** The merchant's own tags, by which surveys are chosen. */
  segments: ColumnType<string[], string | undefined, string>;
  created_at: Instant;
  updated_at: Instant;
};

export type CustomerTables = { customers: CustomerRow };
