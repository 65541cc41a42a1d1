import type { Settings } from '@aftercart/contract';
import type { MerchantSettings, Routes } from '../../http/routes.ts';
import { ok } from '../../lib/result.ts';
import type { SettingsService } from './settings.service.ts';

const toBody = ({ version, updatedAt, document }: MerchantSettings): Settings => ({
  version,
  updatedAt: updatedAt.toISOString(),
  ...document,
});

export const createSettingsRoutes = (service: SettingsService): Routes<'getSettings' | 'updateSettingsSection'> => ({
  // Read from the database: who is about to change the settings needs the version that is really in force.
  getSettings: async ({ merchantId }) => ok({ body: toBody(await service.read(merchantId)) }),

  updateSettingsSection: ({ caller, params, body, transaction }) =>
    transaction(async (tx) => {
      const updated = await service.update(tx, caller, { section: params.section, ...body });
      return updated.ok ? ok({ body: toBody(updated.value) }) : updated;
    }),
});
