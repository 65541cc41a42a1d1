import { createDefaultSettings } from '@aftercart/contract';
import { checkSurveys } from '@aftercart/contract/survey-rules';
import { expect, it } from 'vitest';
import { pointsSettings } from './settings.ts';
import { surveySettings } from './surveys.ts';

it('asks something at each place at once, by rules that the server takes', () => {
  const settings = surveySettings();
  const { surveys, quietDays } = settings;
  const levels = pointsSettings().tiers.map(({ id }) => id);
  expect(checkSurveys(settings, levels)).toEqual([]);
  expect(levels).toEqual(expect.arrayContaining(surveys.flatMap(({ audience }) => audience.tiers)));
  expect(new Set(surveys.flatMap(({ placements }) => placements))).toEqual(
    new Set(['order-confirmed', 'order-delivered', 'return-closed', 'claim-paid', 'kiosk', 'link']),
  );
  expect(surveys.every(({ delayHours }) => delayHours === 0)).toBe(true);
  expect(quietDays).toBe(createDefaultSettings().surveys.quietDays);
});
