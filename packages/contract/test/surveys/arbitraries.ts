import fc from 'fast-check';
import type { Survey, SurveyAnswer, SurveyCondition, SurveyQuestion } from '../../src/index.ts';
import { scoreScales } from '../../src/surveys/index.ts';

const label = { en: 'Words' };
const codes = ['one', 'two', 'constructor'];
const options = codes.map((code) => ({ code, label }));

/** A question without conditions. */
function bare(id: string): fc.Arbitrary<SurveyQuestion> {
  const shared = { id: fc.constant(id), title: fc.constant(label), help: fc.constant(null), required: fc.boolean() };
  const when = fc.constant<SurveyCondition[]>([]);
  return fc.oneof(
    fc.record({
      type: fc.constant('score' as const),
      ...shared,
      when,
      metric: fc.constantFrom('csat' as const, 'nps' as const, 'ces' as const),
      style: fc.constant('numbers' as const),
      lowLabel: fc.constant(null),
      highLabel: fc.constant(null),
    }),
    fc.record({ type: fc.constant('aspects' as const), ...shared, when, aspects: fc.constant(options) }),
    fc.record({
      type: fc.constant('choice' as const),
      ...shared,
      when,
      multiple: fc.boolean(),
      options: fc.constant(options),
      other: fc.boolean(),
    }),
    fc.record({ type: fc.constant('text' as const), ...shared, when, maxLength: fc.integer({ min: 1, max: 8 }) }),
    fc.record({ type: fc.constant('photo' as const), ...shared, when, max: fc.integer({ min: 1, max: 3 }) }),
  );
}

/** A condition on one of the earlier questions, of the type that it takes. */
function conditionOn({ id, ...question }: SurveyQuestion): fc.Arbitrary<SurveyCondition> {
  const answered = fc.boolean().map((is): SurveyCondition => ({ kind: 'answered', question: id, is }));
  const bound = fc.option(fc.integer({ min: 0, max: 10 }));
  if (question.type === 'score') {
    const limits = fc.record({ atLeast: bound, atMost: bound });
    return fc.oneof(
      answered,
      limits.map((limit): SurveyCondition => ({ kind: 'score', question: id, ...limit })),
    );
  }
  if (question.type !== 'choice') return answered;
  const some = fc.subarray(codes, { minLength: 1 });
  return fc.oneof(
    answered,
    some.map((anyOf): SurveyCondition => ({ kind: 'choice', question: id, anyOf })),
  );
}

// Names that every object has something for: the engine must not take that for an answer.
const ids = ['constructor', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6'];

/** Questions as the rules of the document allow them. */
export const questionLists: fc.Arbitrary<SurveyQuestion[]> = fc
  .integer({ min: 1, max: ids.length })
  .chain((count) => fc.tuple(...ids.slice(0, count).map(bare)))
  .chain((questions) =>
    fc.tuple(
      ...questions.map((question, index) => {
        const earlier = questions.slice(0, index);
        if (earlier.length === 0) return fc.constant(question);
        const condition = fc.constantFrom(...earlier).chain(conditionOn);
        return fc.array(condition, { maxLength: 2 }).map((when): SurveyQuestion => ({ ...question, when }));
      }),
    ),
  );

/** An answer that the question takes. */
export function answerFor(question: SurveyQuestion): fc.Arbitrary<SurveyAnswer> {
  switch (question.type) {
    case 'score': {
      const [min, max] = scoreScales[question.metric];
      return fc.integer({ min, max }).map((score) => ({ type: 'score', score }));
    }
    case 'aspects': {
      const scores = fc.integer({ min: 1, max: 5 });
      const rows = fc.tuple(...question.aspects.map(({ code }) => scores.map((score) => [code, score] as const)));
      return rows.map((entries) => ({ type: 'aspects', aspects: Object.fromEntries(entries) }));
    }
    case 'choice': {
      const all = question.options.map(({ code }) => code);
      return fc
        .subarray(all, { minLength: 1, maxLength: question.multiple ? all.length : 1 })
        .map((chosen) => ({ type: 'choice', codes: chosen }));
    }
    case 'text':
      return fc
        .constantFrom('a', 'ok', '好')
        .filter((text) => text.length <= question.maxLength)
        .map((text) => ({ type: 'text', text }));
    case 'photo':
      return fc.constant({ type: 'photo', uploadIds: ['upl_00000000000000000000000000'] });
  }
}

export function surveyOf(questions: SurveyQuestion[], change: Partial<Survey> = {}): Survey {
  return {
    id: 'survey',
    name: 'Survey',
    active: true,
    placements: ['order-delivered'],
    audience: { relationship: 'any', tiers: [], segments: [], signedIn: 'any' },
    samplePercent: 100,
    delayHours: 0,
    expiresHours: 24,
    anonymous: false,
    exemptFromQuiet: false,
    questions,
    incentive: null,
    title: null,
    thanks: null,
    ...change,
  };
}
