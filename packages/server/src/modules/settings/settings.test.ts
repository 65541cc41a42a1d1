import type { SettingsSection } from '@aftercart/contract';
import { createDefaultSettings, settingsSections } from '@aftercart/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestServer, type TestMerchant, type TestServer } from '../../testing/harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

const read = async (merchant: TestMerchant = server) => (await server.call('getSettings', { as: merchant.sk })).body;
/** Tries a change of one section on a merchant of its own. */
const tryChange = async (section: SettingsSection, change: Record<string, unknown>) => {
  const merchant = await server.addMerchant();
  const current = await read(merchant);
  return server.request(`PUT /v1/settings/${section}`, {
    as: merchant.sk,
    body: { expectedVersion: current.version, value: { ...current[section], ...change } },
  });
};

describe('the settings', () => {
  it('begin with the figures of the contract, as numbers in the shop’s own currency', async () => {
    const { version, updatedAt, ...document } = await read();
    const general = { name: 'Test shop', currency: 'GBP', timeZone: 'Europe/London' };
    expect(document).toEqual(createDefaultSettings(general));
    expect(version).toBe(1);
    expect(updatedAt).toBe(server.clock.now().toISOString());
  });

  it('change section by section, count versions and tell it', async () => {
    const merchant = await server.addMerchant();
    server.clock.advance({ minutes: 1 });
    const { body } = await server.call('updateSettingsSection', {
      as: await merchant.staffToken('admin', 'zoe'),
      params: { section: 'uploads' },
      body: { expectedVersion: 1, value: { maxBytes: 2048, types: ['image/png'] } },
    });
    expect(body).toMatchObject({
      version: 2,
      uploads: { maxBytes: 2048 },
      updatedAt: server.clock.now().toISOString(),
    });
    expect(await read(merchant)).toEqual(body);
    const events = await server.eventsOf('uploads', merchant);
    expect(events).toMatchObject([{ type: 'settings.updated', actor: 'staff', data: { version: 2 } }]);
    expect(JSON.stringify(events)).not.toContain('zoe');
  });

  it('take no section that anybody could not send back unchanged', async () => {
    const merchant = await server.addMerchant();
    for (const section of settingsSections) {
      const current = await read(merchant);
      const { status } = await server.request(`PUT /v1/settings/${section}`, {
        as: merchant.sk,
        body: { expectedVersion: current.version, value: current[section] },
      });
      expect([section, status]).toEqual([section, 200]);
    }
  });

  it('refuse a change of what somebody else changed meanwhile, also at the same moment', async () => {
    const merchant = await server.addMerchant();
    const { cases } = await read(merchant);
    const put = () =>
      server.call('updateSettingsSection', {
        as: merchant.sk,
        params: { section: 'cases' },
        body: { expectedVersion: 1, value: cases },
      });
    const answers = await Promise.all([put(), put(), put()]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409]);
    expect((await put()).problem).toMatchObject({ status: 409, code: 'state_conflict' });
    expect((await read(merchant)).version).toBe(2);
  });

  it('work at once here and in other processes', async () => {
    const merchant = await server.addMerchant();
    const second = await server.secondProcess();
    const me = async (fetch: (request: Request) => Promise<Response>) =>
      (
        (await (
          await fetch(new Request('http://x/v1/me', { headers: { Authorization: `Bearer ${merchant.pk}` } }))
        ).json()) as { merchantName: string }
      ).merchantName;
    expect([await me(server.app.fetch), await me(second.fetch)]).toEqual(['Test shop', 'Test shop']);
    await server.changeSettings('general', { name: 'New name' }, merchant);
    expect(await me(server.app.fetch)).toBe('New name');
    await expect.poll(() => me(second.fetch)).toBe('New name');
  });

  it('gain defaults for what was added after they were stored', async () => {
    const merchant = await server.addMerchant();
    await server.database.db
      .updateTable('settings_versions')
      .set({ document: JSON.stringify({ general: { name: 'Old shop', currency: 'EUR' } }) })
      .where('merchant_id', '=', merchant.merchantId)
      .execute();
    expect(await read(merchant)).toMatchObject({
      general: { name: 'Old shop', currency: 'EUR' },
      cases: expect.anything(),
    });
  });
});

describe('a reward that depends on the score', () => {
  it('is refused with the law that forbids it', async () => {
    const { problem } = await tryChange('feedback', { rewardMinimumScore: 9 });
    expect(problem).toMatchObject({
      status: 422,
      code: 'settings_refused',
      errors: [{ pointer: '/value/rewardMinimumScore', code: 'reward_depends_on_score' }],
    });
    expect(problem?.detail).toContain('网络反不正当竞争暂行规定');
    expect(problem?.detail).toContain('16 CFR');
  });

  it('cannot be hidden in another field', async () => {
    const { problem } = await tryChange('feedback', { rewardByScore: { '9': 200 } });
    expect(problem).toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/value/rewardByScore' }] });
  });
});

const campaign = {
  id: 'cmp_spring',
  name: { en: 'Spring' },
  description: null,
  startsAt: '2026-02-01T00:00:00Z',
  endsAt: '2026-03-01T00:00:00Z',
  claimUntil: '2026-03-10T00:00:00Z',
  minOrder: null,
  scope: { categories: null, skus: null },
  steps: [
    { id: 'a', threshold: 100, reward: { type: 'fixed', amount: 10 } },
    { id: 'b', threshold: 200, reward: { type: 'percent', basisPoints: 500, max: null } },
  ],
  perCustomerCap: null,
  budgetCap: null,
  proof: 'none',
};

describe('settings that contradict themselves', () => {
  it('accept the campaign that the refusals below change', async () => {
    expect((await tryChange('cashback', { campaigns: [campaign] })).problem).toBeNull();
  });

  const tier = { name: { en: 'T' }, pricePercent: 100, earnBonusPercent: 0, freeReturns: 0 };
  it.each<[SettingsSection, Record<string, unknown>, string]>([
    ['general', { currency: 'EUR' }, '/value/currency'],
    ['general', { timeZone: 'Mars/Olympus' }, '/value/timeZone'],
    ['general', { defaultLocale: 'fr' }, '/value/defaultLocale'],
    ['general', { allowedOrigins: ['https://Shop.example'] }, '/value/allowedOrigins/0'],
    ['feedback', { contactHours: 50 }, '/value/reportHours'],
    ['cases', { escalationHours: [24, 24] }, '/value/escalationHours/1'],
    ['points', { tiers: [{ ...tier, id: 'a', threshold: 5 }] }, '/value/tiers/0/threshold'],
    [
      'points',
      {
        tiers: [
          { ...tier, id: 'a', threshold: 0 },
          { ...tier, id: 'a', threshold: 9 },
        ],
      },
      '/value/tiers/1/id',
    ],
    ['cashback', { campaigns: [{ ...campaign, endsAt: campaign.startsAt }] }, '/value/campaigns/0/endsAt'],
    ['cashback', { campaigns: [{ ...campaign, claimUntil: campaign.startsAt }] }, '/value/campaigns/0/claimUntil'],
    [
      'cashback',
      { campaigns: [{ ...campaign, steps: [...campaign.steps].reverse() }] },
      '/value/campaigns/0/steps/1/threshold',
    ],
    ['cashback', { campaigns: [campaign, campaign] }, '/value/campaigns/1/id'],
  ])('are refused in %s: %j', async (section, change, pointer) => {
    const { problem } = await tryChange(section, change);
    expect(problem).toMatchObject({ status: 422, code: 'settings_refused' });
    expect(problem?.errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('are refused in their shape with the field at fault', async () => {
    const { problem } = await tryChange('cases', { escalationHours: ['soon'] });
    expect(problem).toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/value/escalationHours/0' }] });
  });
});
