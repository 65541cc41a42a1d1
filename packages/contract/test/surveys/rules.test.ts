import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Survey, type SurveyCondition, type SurveyQuestion } from '../../src/index.ts';
import { SurveyForm } from '../../src/strict-schemas.ts';
import { checkSurveys, resolveSurvey } from '../../src/survey-rules.ts';
import { pathOf } from '../../src/surveys/index.ts';
import { questionLists, surveyOf } from './arbitraries.ts';

const { surveys } = defaultSettings;
const tiers = defaultSettings.points.tiers.map(({ id }) => id);
const find = (id: string): Survey => {
  const found = surveys.surveys.find((survey) => survey.id === id);
  if (!found) throw new Error(`No survey ${id}`);
  return structuredClone(found);
};
const complaints = (...changed: Survey[]): string[] =>
  checkSurveys({ ...surveys, surveys: changed }, tiers).map(({ pointer, code }) => `${pointer} ${code}`);

describe('the default surveys', () => {
  it('obey the rules', () => {
    expect(checkSurveys(surveys, tiers)).toEqual([]);
  });

  it('speak every language of a new shop', () => {
    const texts: Record<string, string>[] = [];
    JSON.stringify(surveys, (_, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'en' in value) texts.push(value as Record<string, string>);
      return value;
    });
    expect(texts.length).toBeGreaterThan(30);
    for (const text of texts) expect(Object.keys(text).sort()).toEqual([...defaultSettings.general.locales].sort());
  });

  it('ask a returning customer for a recommendation before anything else', () => {
    expect(surveys.surveys.map(({ id }) => id)).toEqual(['relationship', 'delivered', 'return', 'cashback', 'kiosk']);
  });
});

describe('checkSurveys', () => {
  const low: SurveyCondition = { kind: 'score', question: 'satisfaction', atLeast: null, atMost: 3 };

  function changed(id: string, index: number, change: object): Survey {
    const survey = find(id);
    survey.questions[index] = { ...survey.questions[index], ...change } as SurveyQuestion;
    return survey;
  }

  it.each<[string, Survey, string]>([
    ['a question twice', changed('delivered', 3, { id: 'reasons' }), '/surveys/0/questions/3/id duplicate'],
    [
      'a condition on a later question',
      changed('delivered', 1, { when: [{ ...low, question: 'praise' }] }),
      '/surveys/0/questions/1/when/0/question not_earlier',
    ],
    [
      'a condition on itself',
      changed('delivered', 0, { when: [low] }),
      '/surveys/0/questions/0/when/0/question not_earlier',
    ],
    [
      'a condition of another type',
      changed('delivered', 3, { when: [{ ...low, question: 'reasons' }] }),
      '/surveys/0/questions/3/when/0/question wrong_type',
    ],
    [
      'a condition on an option there is not',
      changed('delivered', 2, { when: [{ kind: 'choice', question: 'reasons', anyOf: ['price', 'weather'] }] }),
      '/surveys/0/questions/2/when/0/anyOf/1 unknown_code',
    ],
    [
      'a condition that never holds',
      changed('delivered', 3, { when: [{ ...low, atLeast: 4 }] }),
      '/surveys/0/questions/3/when/0 never_holds',
    ],
    [
      'a score beyond the scale',
      changed('delivered', 3, { when: [{ ...low, atLeast: 6, atMost: null }] }),
      '/surveys/0/questions/3/when/0/atLeast never_holds',
    ],
    [
      'stars for another metric',
      changed('return', 0, { style: 'stars' }),
      '/surveys/0/questions/0/style not_for_metric',
    ],
    [
      'two NPS',
      changed('relationship', 1, { ...find('relationship').questions[0], id: 'two' }),
      '/surveys/0/questions/1/metric second_nps',
    ],
    [
      'a kiosk that knows people',
      { ...find('kiosk'), anonymous: false },
      '/surveys/0/placements/0 kiosk_not_anonymous',
    ],
    [
      'a photo without a name',
      { ...find('delivered'), anonymous: true, incentive: null },
      '/surveys/0/questions/2/type anonymous',
    ],
    [
      'a condition on who is nobody',
      { ...find('delivered'), anonymous: true, incentive: null },
      '/surveys/0/questions/6/when/0 anonymous',
    ],
    [
      'points for nobody',
      { ...find('kiosk'), incentive: { points: 1, minimumScore: null } },
      '/surveys/0/incentive nobody_to_pay',
    ],
    [
      'a level there is not',
      { ...find('return'), audience: { ...find('return').audience, tiers: ['tin'] } },
      '/surveys/0/audience/tiers/0 unknown_tier',
    ],
    ['an end before the beginning', { ...find('return'), delayHours: 168 }, '/surveys/0/expiresHours too_early'],
  ])('refuses %s', (_, survey, fault) => {
    expect(complaints(survey)).toContain(fault);
  });

  it('refuses two surveys of one name', () => {
    expect(complaints(find('return'), find('return'))).toEqual(['/surveys/1/id duplicate']);
  });

  it('refuses a reward for a good score and says why', () => {
    const survey = { ...find('delivered'), incentive: { points: 200, minimumScore: 4 } };
    const [error] = checkSurveys({ ...surveys, surveys: [survey] }, tiers);
    expect(error).toMatchObject({ pointer: '/surveys/0/incentive/minimumScore', code: 'reward_depends_on_score' });
    expect(error?.message).toMatch(/China.*Art\. 9.*16 CFR Part 465/);
  });

  it('accepts whatever keeps the rules', () => {
    fc.assert(
      fc.property(questionLists, (questions) => {
        const codes = complaints(surveyOf(questions)).map((complaint) => complaint.split(' ')[1]);
        expect(codes.filter((code) => !['never_holds', 'second_nps'].includes(code ?? ''))).toEqual([]);
      }),
    );
  });
});

describe('resolveSurvey', () => {
  const as = { version: 3, placement: 'order-delivered' } as const;
  const stranger = { tier: null, segments: [], relationship: null };
  const idsFor = (id: string, facts: Parameters<typeof resolveSurvey>[1]): string[] =>
    resolveSurvey(find(id), facts, as)?.questions.map((question) => question.id) ?? [];

  it('asks by who the customer is', () => {
    expect(idsFor('delivered', { ...stranger, relationship: 'new' })).toContain('first-use');
    expect(idsFor('delivered', { ...stranger, relationship: 'returning' })).not.toContain('first-use');
    expect(idsFor('relationship', { ...stranger, tier: 'black-diamond' })).toContain('care');
    expect(idsFor('relationship', stranger)).not.toContain('care');
    const vip = surveyOf([
      {
        ...find('return').questions[1],
        when: [{ kind: 'customer', attribute: 'segment', anyOf: ['vip'] }],
      } as SurveyQuestion,
    ]);
    expect(resolveSurvey(vip, { ...stranger, segments: ['press', 'vip'] }, as)?.questions).toHaveLength(1);
    expect(resolveSurvey(vip, stranger, as)).toBeNull();
  });

  it('tells a browser nothing about audience or facts', () => {
    const form = resolveSurvey(
      find('relationship'),
      { tier: 'gold', segments: ['vip'], relationship: 'returning' },
      as,
    );
    expect(SurveyForm.safeParse(form).success).toBe(true);
    expect(JSON.stringify(form)).not.toMatch(/gold|vip|returning|audience|customer/);
    expect(form).toMatchObject({ version: 3, incentivePoints: 200, promoterInvite: true });
  });

  it('decides what hangs on a question that is never asked', () => {
    const [first, second] = find('return').questions;
    if (!first || !second) throw new Error('The survey after a return has two questions');
    const hidden = { ...first, when: [{ kind: 'customer', attribute: 'tier', anyOf: ['gold'] }] } as SurveyQuestion;
    const on = (condition: SurveyCondition): unknown =>
      resolveSurvey(surveyOf([hidden, { ...second, when: [condition] }]), stranger, as)?.questions ?? null;
    expect(on({ kind: 'answered', question: 'effort', is: true })).toBeNull();
    expect(on({ kind: 'score', question: 'effort', atLeast: null, atMost: null })).toBeNull();
    expect(on({ kind: 'answered', question: 'effort', is: false })).toMatchObject([{ id: 'improve', when: [] }]);
  });

  it('leaves a survey without customer conditions as it is, with a first question that is asked', () => {
    fc.assert(
      fc.property(questionLists, (questions) => {
        const form = resolveSurvey(surveyOf(questions), stranger, as);
        expect(form?.questions).toEqual(questions);
        expect(pathOf(form?.questions ?? [], {})[0]).toEqual(questions[0]);
      }),
    );
  });
});
