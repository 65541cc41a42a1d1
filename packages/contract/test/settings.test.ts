import { describe, expect, it } from 'vitest';
import { createDefaultSettings, defaultSettings, settingsSections } from '../src/default-settings.ts';
import { settingsSectionSchemas } from '../src/strict-schemas.ts';
import { enumOf, schemas } from './document.ts';
import { ajvAccepts } from './validators.ts';

describe('the default settings', () => {
  it('are valid', () => {
    expect(ajvAccepts('Settings', { version: 1, updatedAt: '2026-01-01T00:00:00Z', ...defaultSettings })).toBe(true);
  });

  it('have every section, each with a schema of its own', () => {
    expect(Object.keys(defaultSettings)).toEqual(enumOf('SettingsSection'));
    expect(settingsSections).toEqual(enumOf('SettingsSection'));
    for (const section of settingsSections) {
      expect(Object.keys(schemas['Settings']?.properties ?? {})).toContain(section);
      expect(settingsSectionSchemas[section].safeParse(defaultSettings[section]).success, section).toBe(true);
    }
  });

  it('hold the figures of the business documents', () => {
    const { feedback, cases, returns, authority, points } = defaultSettings;
    expect(feedback).toMatchObject({ lowScore: { nps: 6 }, contactHours: 2, reportHours: 48, rewardPoints: 200 });
    expect(cases).toMatchObject({
      priorityHours: { normal: 24, important: 12, major: 2 },
      escalationHours: [24, 72, 168],
    });
    expect(returns).toMatchObject({ windowDays: 7, reviewHours: 48, inspectionHours: 48, refundHours: 48 });
    expect(authority.refundLimits).toMatchObject({ agent: 20000, manager: 50000 });
    expect(points).toMatchObject({ value: { points: 1000, minor: 1500 }, birthdayMultiplier: 2 });
    expect(points.tiers.map(({ pricePercent }) => pricePercent)).toEqual([100, 95, 90]);
    expect(points.tiers.at(-1)).toMatchObject({ threshold: 5_000_000, earnBonusPercent: 10 });
  });

  it('are copied for each shop', () => {
    const own = createDefaultSettings({ name: 'Online Retail', currency: 'GBP' });
    expect(own.general).toMatchObject({ name: 'Online Retail', currency: 'GBP', timeZone: 'Asia/Shanghai' });
    own.returns.reasons.pop();
    expect(defaultSettings.returns.reasons).not.toEqual(own.returns.reasons);
  });
});
