import type { Settings, SettingsSection } from '@aftercart/contract';
import { getSettings, updateSettingsSection } from '@aftercart/contract/operations';
import type { Core } from '../core/core.ts';
import type { CallOptions } from '../core/request.ts';

/** The merchant's rules, one versioned document. */
export type SettingsResource = ReturnType<typeof settingsResource>;

export const settingsResource = (core: Core) => ({
  retrieve: (options?: CallOptions) => core.request(getSettings, options),

  /**
   * Replaces a section. An `expectedVersion` that is no longer the stored one is a `state_conflict`; values that are not
   * accepted are pointed at (`settings_refused`).
   */
  updateSection: <Section extends SettingsSection>(
    section: Section,
    update: { expectedVersion: number; value: Settings[Section] },
    options?: CallOptions,
  ) => core.request(updateSettingsSection, { ...options, params: { section }, body: update }),
});
