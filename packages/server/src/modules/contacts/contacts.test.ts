import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MerchantSettings } from '../../http/routes.ts';
import { createVault, randomBytes } from '../../lib/crypto.ts';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { type ContactBudget, createContactBudget } from './contacts.service.ts';

let server: TestServer;
let budget: ContactBudget;
let settings: MerchantSettings;
beforeAll(async () => {
  server = await createTestServer();
  budget = createContactBudget({ clock: server.clock, vault: await createVault(randomBytes(32)) });
  const { version, updatedAt, ...document } = (await server.call('getSettings', { as: server.sk })).body;
  settings = { version, updatedAt: new Date(updatedAt), document };
});
afterAll(() => server.close());

const ann = { customerId: 'cus_ann', orderId: null };
const guest = { customerId: null, orderId: 'ord_guest' };
const may = (who: typeof ann | typeof guest, kind: 'survey' | 'nps' | 'nudge', merchantId = server.merchantId) =>
  budget.mayContact(server.database.db, merchantId, who, settings, kind);
const record = (who: typeof ann | typeof guest, kind: 'survey' | 'nps' | 'nudge') =>
  server.database.transaction((tx) => budget.recordContact(tx, server.merchantId, who, settings, kind));

describe('the contact budget', () => {
  it('is one for surveys and nudges, of each person', async () => {
    expect(await may(ann, 'nudge')).toEqual({ may: true, availableAt: null });
    await record(ann, 'nps');
    await record(ann, 'nps');
    for (const kind of ['survey', 'nudge'] as const) {
      expect(await may(ann, kind)).toEqual({ may: false, availableAt: new Date('2026-01-22T00:00:00Z') });
    }
    expect(await may(ann, 'nps')).toMatchObject({ availableAt: new Date('2026-04-14T23:00:00Z') });
    expect(await may(guest, 'survey')).toMatchObject({ may: true });
    expect(await may(ann, 'survey', server.otherMerchant.merchantId)).toMatchObject({ may: true });
  });

  it('counts a nudge against the next survey', async () => {
    await record(guest, 'nudge');
    expect(await may(guest, 'survey')).toMatchObject({ may: false });
    server.clock.advance({ days: 7 });
    expect(await may(guest, 'survey')).toMatchObject({ may: true });
  });

  it('names nobody, and is forgotten when no rule looks that far back', async () => {
    const rows = () => server.database.db.selectFrom('contact_budget').selectAll().execute();
    expect(await rows()).toHaveLength(2);
    expect(JSON.stringify(await rows())).not.toMatch(/cus_ann|ord_guest/);
    server.clock.advance({ days: 83 });
    await server.database.transaction((tx) => budget.tidy(tx, server.merchantId, settings));
    expect(await rows()).toHaveLength(2);
    server.clock.advance({ days: 1 });
    await server.database.transaction((tx) => budget.tidy(tx, server.merchantId, settings));
    expect(await rows()).toEqual([]);
  });
});
