import { expect, test } from 'vitest';
import { callsTo, cutOff, next, reconnect, score, shown, surveyShop } from '../../../test/survey-shop.ts';
import { choiceQuestion, scoreQuestion, textQuestion } from '../../../test/surveys.ts';

/** Files of the parts that many surveys do without. A file of its own: another test would have loaded them. */
const parts = (): string[] =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /survey\.(faces|more|photo|over|kiosk|invitation|template)(?=\.ts)/.exec(name)?.[1] ?? []);

test('a survey loads what it needs and nothing else, all of it before it is shown', async () => {
  const common = await surveyShop([scoreQuestion({ style: 'stars' }), textQuestion({ required: false })]);
  await score(common, 4);
  await next(common);
  await shown(common, 'textarea');
  await next(common);
  await shown(common, '[part="thanks"]');
  expect(parts()).toEqual([]);
  common.provider.remove();

  const longer = await surveyShop([scoreQuestion({ style: 'stars' }), choiceQuestion({ required: false })]);
  await shown(longer, '.title');
  expect(parts().toSorted()).toEqual(['more', 'template']);
  await expect.poll(() => callsTo(longer, '/survey-responses')).toHaveLength(1);
  cutOff(longer);
  await score(longer, 2);
  await next(longer);
  await shown(longer, '.cards');
  reconnect(longer);
  await next(longer);
  await shown(longer, '[part="thanks"]');
});
