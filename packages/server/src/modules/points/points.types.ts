import type { SettingsDocument } from '@aftercart/contract';
import type { Tx } from '../../database/database.ts';
import type { Clock } from '../../lib/clock.ts';

/** The rules that decide now, with the version that records remember. */
export type PointsRules = { version: number; document: Pick<SettingsDocument, 'general' | 'points' | 'returns'> };

export type PointsDeps = {
  clock: Clock;
  /** The rules for what time alone brings about; asked inside the transaction that needs them. */
  loadSettings(tx: Tx, merchantId: string): Promise<PointsRules>;
};
