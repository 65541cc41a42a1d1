import { describe, expect, test } from 'vitest';
import { catalogue as caseWords } from '../elements/case/messages/catalogue.ts';
import { catalogue as cashback } from '../elements/cashback/messages/catalogue.ts';
import { catalogue as points } from '../elements/points/messages/catalogue.ts';
import { catalogue as ratingQuestion } from '../elements/rating/messages/catalogue.ts';
import { en as ratingWords } from '../elements/rating/messages/en.ts';
import { catalogue as ratingSummary } from '../elements/rating-summary/messages/catalogue.ts';
import { catalogue as returnForm } from '../elements/return-form/messages/catalogue.ts';
import { catalogue as surveyShell } from '../elements/survey/messages/catalogue.ts';
import { en as surveyWords } from '../elements/survey/messages/en.ts';
import type { Catalogue, Message, Messages } from '../internal/messages.ts';
import { common } from './common.ts';

/** Their English comes in parts, their other languages as a whole. */
const rating: Catalogue = { ...ratingQuestion, en: ratingWords };
const survey: Catalogue = { ...surveyShell, en: surveyWords };
const elements: Catalogue[] = [rating, ratingSummary, survey, returnForm, points, cashback, caseWords];

/** The values that a text wants, whatever form of it is chosen. */
const holes = (message: Message): Set<string> =>
  new Set(
    [message]
      .flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)))
      .flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole)),
  );

/** A plural form may leave its number out: "one file". */
const needed = (message: Message): Set<string> => {
  const all = holes(message);
  if (typeof message !== 'string') all.delete('{count}');
  return all;
};

describe.each([common, ...elements].map((catalogue) => [catalogue.group, catalogue] as const))('%s', (_, catalogue) => {
  test.each(Object.entries(catalogue.others))(
    'says everything in %s that it says in English',
    async (_locale, load) => {
      const { default: other } = await load();
      expect(Object.keys(other).sort()).toEqual(Object.keys(catalogue.en).sort());
      for (const [key, message] of Object.entries<Message>(catalogue.en)) {
        const translated = (other as Messages)[key] ?? '';
        expect([...holes(translated)], key).toEqual(expect.arrayContaining([...needed(message)]));
        for (const hole of holes(translated)) expect([...holes(message)], key).toContain(hole);
      }
    },
  );
});

test.each(elements.map((catalogue) => [catalogue.group, catalogue] as const))(
  'the words of %s hide none that all elements have',
  (_, { en }) => {
    expect(Object.keys(en).filter((key) => key in common.en)).toEqual([]);
  },
);
