import type { Database } from '../database/database.ts';
import { type Clock, systemClock } from '../lib/clock.ts';
import { createId } from '../lib/ids.ts';

/** A merchant of its own for one test: nothing another test does can be seen from it. Returns its id. */
export const addMerchant = async (database: Database, clock: Clock = systemClock): Promise<string> => {
  const merchantId = createId('mer', clock);
  await database.db
    .insertInto('merchants')
    .values({ merchant_id: merchantId, name: 'Test shop', created_at: clock.now() })
    .execute();
  return merchantId;
};
