import { createDefaultSettings, type Survey } from '@aftercart/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration } from '../../lib/clock.ts';
import { nobodyAsked } from '../contacts/index.ts';
import { type AskFacts, chooseSurvey, drawOf, judgeSurvey } from './surveys.policy.ts';

const document = createDefaultSettings();
const rules = { surveys: document.surveys, timeZone: 'UTC' };
const surveyOf = (id: string, change: Partial<Survey> = {}): Survey => {
  const found = document.surveys.surveys.find((survey) => survey.id === id);
  if (found === undefined) throw new Error(`There is no survey ${id}.`);
  return { ...found, ...change };
};
const rulesWith = (...surveys: Survey[]) => ({ ...rules, surveys: { ...rules.surveys, surveys } });

const deliveredAt = new Date('2026-01-10T08:00:00Z');
const now = new Date('2026-01-12T08:00:00Z');
const factsOf = (change: Partial<AskFacts> = {}): AskFacts => ({
  now,
  placement: 'order-delivered',
  person: 'customer',
  isInvited: false,
  occasion: { kind: 'happened', at: deliveredAt },
  customer: { tier: 'silver', segments: [], relationship: 'new' },
  earlier: [],
  contacts: nobodyAsked,
  lot: 'customer cus_1 order ord_1',
  ...change,
});
const delivered = surveyOf('delivered');
const judge = (change: Partial<AskFacts>, survey: Partial<Survey> = {}) =>
  judgeSurvey({ ...delivered, ...survey }, factsOf(change), rules);
const reason = (change: Partial<AskFacts>, survey: Partial<Survey> = {}) => {
  const verdict = judge(change, survey);
  return verdict.ask ? 'ask' : verdict.reason;
};

describe('a survey', () => {
  it('is asked until its own end', () => {
    expect(judge({})).toMatchObject({ ask: true, resumes: false, until: addDuration(deliveredAt, { hours: 336 }) });
  });

  it('is for its placement, while it is active', () => {
    expect(reason({ placement: 'return-closed' })).toBe('noSurvey');
    expect(reason({}, { active: false })).toBe('noSurvey');
  });

  it('wants an occasion that is the shopper’s own and has come', () => {
    expect(reason({ occasion: { kind: 'unknown' } })).toBe('unknownOccasion');
    expect(reason({ occasion: { kind: 'unproven' }, person: 'nobody' })).toBe('signInNeeded');
    expect(reason({ occasion: { kind: 'pending', reason: 'notDelivered' } })).toBe('notDelivered');
    expect(reason({ occasion: { kind: 'missed' } })).toBe('notEligible');
  });

  it('waits for its delay and ends', () => {
    expect(judge({ now: addDuration(deliveredAt, { hours: 23 }) })).toEqual({
      ask: false,
      reason: 'tooEarly',
      availableAt: addDuration(deliveredAt, { hours: 24 }),
    });
    expect(reason({ now: addDuration(deliveredAt, { hours: 24 }) })).toBe('ask');
    expect(reason({ now: addDuration(deliveredAt, { hours: 335, minutes: 59 }) })).toBe('ask');
    expect(reason({ now: addDuration(deliveredAt, { hours: 336 }) })).toBe('expired');
  });

  it.each<[string, Partial<Survey['audience']>, Partial<AskFacts>, string]>([
    ['new customers', { relationship: 'returning' }, {}, 'notEligible'],
    ['customers only', { signedIn: 'customer' }, { person: 'guest' }, 'signInNeeded'],
    ['guests only', { signedIn: 'guest' }, {}, 'notEligible'],
    ['guests', { signedIn: 'guest' }, { person: 'guest' }, 'ask'],
    ['another level', { tiers: ['gold'] }, {}, 'notEligible'],
    ['the level', { tiers: ['gold', 'silver'] }, {}, 'ask'],
    ['another segment', { segments: ['vip'] }, {}, 'notEligible'],
    [
      'one of the segments',
      { segments: ['vip', 'beta'] },
      { customer: { tier: null, segments: ['beta'], relationship: 'new' } },
      'ask',
    ],
  ])('is for its audience: %s', (_name, audience, facts, outcome) => {
    expect(reason(facts, { audience: { ...delivered.audience, ...audience } })).toBe(outcome);
  });

  it('is not asked when every question hangs on somebody else', () => {
    const questions = delivered.questions.map((question) => ({
      ...question,
      when: [{ kind: 'customer' as const, attribute: 'tier' as const, anyOf: ['gold'] }],
    }));
    expect(reason({}, { questions })).toBe('notEligible');
  });

  it('asks strangers only what keeps no name, or by an open link', () => {
    expect(reason({ person: 'nobody' })).toBe('signInNeeded');
    expect(reason({ person: 'nobody' }, { anonymous: true })).toBe('ask');
    expect(reason({ person: 'nobody', isInvited: true })).toBe('ask');
  });

  it.each([
    ['submitted', 'alreadyAnswered'],
    ['dismissed', 'dismissed'],
    ['expired', 'expired'],
    ['shown', 'ask'],
    ['partial', 'ask'],
  ] as const)('that was %s before on the occasion is %s', (status, outcome) => {
    const earlier = [{ surveyId: 'delivered', placement: 'order-delivered' as const, status }];
    const lately = { any: '2026-01-12', nps: null };
    expect(reason({ earlier, contacts: lately })).toBe(outcome);
  });

  it('is one of an occasion: another that was answered there is enough', () => {
    const earlier = (status: 'submitted' | 'shown', placement: 'order-delivered' | 'order-confirmed') => ({
      earlier: [{ surveyId: 'relationship', placement, status }],
    });
    expect(reason(earlier('submitted', 'order-delivered'))).toBe('alreadyAnswered');
    expect(reason(earlier('shown', 'order-delivered'))).toBe('resting');
    expect(reason(earlier('submitted', 'order-confirmed'))).toBe('ask');
  });

  it('rests after another contact, longer for an NPS, unless it is exempt', () => {
    const contacts = { any: '2026-01-08', nps: '2025-12-01' };
    expect(judge({ contacts })).toEqual({
      ask: false,
      reason: 'resting',
      availableAt: new Date('2026-01-15T00:00:00Z'),
    });
    expect(reason({ contacts }, { exemptFromQuiet: true })).toBe('ask');
    const nps = judgeSurvey(
      surveyOf('relationship'),
      factsOf({ contacts, customer: { tier: null, segments: [], relationship: 'returning' } }),
      rules,
    );
    expect(nps).toMatchObject({ reason: 'resting', availableAt: new Date('2026-03-01T00:00:00Z') });
    expect(reason({ contacts, isInvited: true }), 'whoever opens a link comes because they want to').toBe('ask');
  });

  it('is drawn once for an occasion, and never when it was sent', () => {
    const draws = Array.from({ length: 400 }, (_, index) => reason({ lot: `lot ${index}` }, { samplePercent: 25 }));
    const asked = draws.filter((each) => each === 'ask').length;
    expect(asked).toBeGreaterThan(70);
    expect(asked).toBeLessThan(130);
    expect(draws.every((each) => each === 'ask' || each === 'sampledOut')).toBe(true);
    expect(reason({ lot: 'lot 1' }, { samplePercent: 25 })).toBe(draws[1]);
    const invited = Array.from({ length: 50 }, (_, index) =>
      reason({ lot: `lot ${index}`, isInvited: true }, { samplePercent: 1 }),
    );
    expect(new Set(invited)).toEqual(new Set(['ask']));
  });
});

describe('of several surveys', () => {
  const returning = { tier: null, segments: [], relationship: 'returning' } as const;
  it('the first that fits is asked', () => {
    expect(chooseSurvey(factsOf({ customer: returning }), rules)).toMatchObject({ survey: { id: 'relationship' } });
    expect(chooseSurvey(factsOf(), rules)).toMatchObject({ survey: { id: 'delivered' } });
    // The NPS rests for 90 days, the other one for 7.
    const contacts = { any: '2025-12-20', nps: '2025-12-20' };
    expect(chooseSurvey(factsOf({ customer: returning, contacts }), rules)).toMatchObject({
      survey: { id: 'delivered' },
    });
  });

  it('one that was begun goes first', () => {
    const earlier = [{ surveyId: 'delivered', placement: 'order-delivered' as const, status: 'partial' as const }];
    const verdict = chooseSurvey(factsOf({ customer: returning, earlier }), rules);
    expect(verdict).toMatchObject({ resumes: true, survey: { id: 'delivered' } });
  });

  it('the most telling reason is given, and the first instant to ask again', () => {
    const early = addDuration(deliveredAt, { hours: 1 });
    expect(chooseSurvey(factsOf({ now: early }), rules)).toMatchObject({ reason: 'tooEarly' });
    const slow = { ...delivered, id: 'slow', delayHours: 72 };
    expect(chooseSurvey(factsOf({ now: early }), rulesWith(slow, delivered))).toMatchObject({
      availableAt: addDuration(deliveredAt, { hours: 24 }),
    });
    expect(chooseSurvey(factsOf({ placement: 'claim-paid' }), rulesWith(delivered))).toMatchObject({
      reason: 'noSurvey',
    });
  });
});

describe('whatever the facts', () => {
  const status = fc.constantFrom('shown', 'partial', 'submitted', 'dismissed', 'expired');
  const day = fc.option(fc.constantFrom('2025-12-01', '2026-01-01', '2026-01-08', '2026-01-12'));
  const facts = fc.record<AskFacts>({
    now: fc.integer({ min: -48, max: 600 }).map((hours) => addDuration(deliveredAt, { hours })),
    placement: fc.constantFrom('order-confirmed', 'order-delivered', 'return-closed', 'claim-paid', 'kiosk', 'link'),
    person: fc.constantFrom('customer', 'guest', 'nobody'),
    isInvited: fc.boolean(),
    occasion: fc.oneof(
      fc.constantFrom({ kind: 'unknown' as const }, { kind: 'unproven' as const }, { kind: 'missed' as const }),
      fc.constant({ kind: 'pending' as const, reason: 'notDelivered' as const }),
      fc.constantFrom({ kind: 'happened' as const, at: deliveredAt }, { kind: 'happened' as const, at: null }),
    ),
    customer: fc.record({
      tier: fc.option(fc.constantFrom('silver', 'gold')),
      segments: fc.constant([]),
      relationship: fc.option(fc.constantFrom('new', 'returning')),
    }),
    earlier: fc.array(
      fc.record({
        surveyId: fc.constantFrom('relationship', 'delivered', 'return'),
        placement: fc.constantFrom('order-delivered', 'return-closed'),
        status,
      }),
      { maxLength: 3 },
    ),
    contacts: fc.record({ any: day, nps: day }),
    lot: fc.string(),
  });

  it('what is chosen is also what is allowed when it is begun, at the same instant', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const verdict = chooseSurvey(given, rules);
        if (!verdict.ask) return;
        expect(judgeSurvey(verdict.survey, given, rules)).toEqual(verdict);
        expect(verdict.until === null || verdict.until > given.now).toBe(true);
      }),
    );
  });

  it('nothing is asked of an unknown occasion, nor twice of one, nor of strangers by name', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const verdict = chooseSurvey(given, rules);
        if (!verdict.ask) return;
        expect(given.occasion.kind).toBe('happened');
        const own = given.earlier.find(({ surveyId }) => surveyId === verdict.survey.id);
        expect(['shown', 'partial', undefined]).toContain(own?.status);
        if (given.person === 'nobody' && !given.isInvited) expect(verdict.survey.anonymous).toBe(true);
      }),
    );
  });

  it('an instant to ask again lies ahead, and asking then is no longer too early', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const verdict = chooseSurvey(given, rules);
        if (verdict.ask || verdict.availableAt === null) return;
        expect(verdict.availableAt > given.now).toBe(true);
        const later = chooseSurvey({ ...given, now: verdict.availableAt }, rules);
        if (!later.ask && later.availableAt !== null) expect(later.availableAt > verdict.availableAt).toBe(true);
      }),
    );
  });

  it('a draw is a number from 0 to 99 and stays', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const drawn = drawOf(text);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < 100).toBe(true);
        expect(drawOf(text)).toBe(drawn);
      }),
    );
  });
});
