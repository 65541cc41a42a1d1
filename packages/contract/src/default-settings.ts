import { defaultSettings } from './generated/default-settings.ts';
import type { GeneralSettings, Settings, SettingsSection } from './generated/types.ts';

export { defaultSettings, settingsSections } from './generated/default-settings.ts';

/** The settings without their version. */
export type SettingsDocument = Pick<Settings, SettingsSection>;

/** A fresh copy of the defaults for one shop. The figures keep their number and get the currency of the shop. */
export function createDefaultSettings(general: Partial<GeneralSettings> = {}): SettingsDocument {
  const document = structuredClone(defaultSettings);
  return { ...document, general: { ...document.general, ...general } };
}
