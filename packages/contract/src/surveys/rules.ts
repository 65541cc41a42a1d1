import type { FieldError, Survey, SurveyCondition, SurveyQuestion, SurveySettings } from '../generated/types.ts';
import { scoreScales } from './check.ts';

const wrong = (pointer: string, code: string, message: string): FieldError => ({ pointer, code, message });

function repeats(values: readonly string[], pointerOf: (index: number) => string): FieldError[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index ? [wrong(pointerOf(index), 'duplicate', 'Another entry has the same value.')] : [],
  );
}

/** The list an answer to the question chooses from. */
const codesOf = (question: SurveyQuestion): string[] => {
  if (question.type === 'choice') return question.options.map(({ code }) => code);
  return question.type === 'aspects' ? question.aspects.map(({ code }) => code) : [];
};

type Limits = { readonly earlier: readonly SurveyQuestion[]; readonly tiers: readonly string[] | null };

function checkCondition(condition: SurveyCondition, { earlier, tiers }: Limits, at: string): FieldError[] {
  if (condition.kind === 'customer') {
    const known = { tier: tiers, relationship: ['new', 'returning'], segment: null }[condition.attribute];
    return condition.anyOf.flatMap((value, index) =>
      known === null || known.includes(value)
        ? []
        : [wrong(`${at}/anyOf/${index}`, `unknown_${condition.attribute}`, 'There is no such value.')],
    );
  }
  const question = earlier.find(({ id }) => id === condition.question);
  if (!question) {
    return [wrong(`${at}/question`, 'not_earlier', 'A condition names a question that comes before this one.')];
  }
  if (condition.kind === 'answered') return [];
  if (question.type !== condition.kind) {
    return [wrong(`${at}/question`, 'wrong_type', `This condition is for a question of the type ${condition.kind}.`)];
  }
  if (condition.kind === 'choice') {
    const codes = codesOf(question);
    return condition.anyOf.flatMap((code, index) =>
      codes.includes(code) ? [] : [wrong(`${at}/anyOf/${index}`, 'unknown_code', 'The question has no such option.')],
    );
  }
  if (question.type !== 'score') return [];
  const [lowest, highest] = scoreScales[question.metric];
  const from = condition.atLeast ?? lowest;
  const to = condition.atMost ?? highest;
  const scale = `${question.metric} is scored from ${lowest} to ${highest}.`;
  return [
    ...(from > highest ? [wrong(`${at}/atLeast`, 'never_holds', scale)] : []),
    ...(to < lowest ? [wrong(`${at}/atMost`, 'never_holds', scale)] : []),
    ...(from > to ? [wrong(at, 'never_holds', 'No score is at least the one and at most the other.')] : []),
  ];
}

function checkQuestion(question: SurveyQuestion, limits: Limits, at: string): FieldError[] {
  const list = question.type === 'choice' ? 'options' : 'aspects';
  return [
    ...(question.type === 'score' && question.style !== 'numbers' && question.metric !== 'csat'
      ? [wrong(`${at}/style`, 'not_for_metric', 'Stars and faces have five steps: they are for CSAT.')]
      : []),
    ...repeats(codesOf(question), (index) => `${at}/${list}/${index}/code`),
    ...question.when.flatMap((condition, index) => checkCondition(condition, limits, `${at}/when/${index}`)),
  ];
}

function checkIncentive({ incentive, anonymous }: Survey, at: string): FieldError[] {
  if (incentive === null) return [];
  return [
    ...(incentive.minimumScore === null
      ? []
      : [
          wrong(
            `${at}/incentive/minimumScore`,
            'reward_depends_on_score',
            'A reward may not depend on the score: China, Interim Provisions on Countering Unfair Competition on the ' +
              'Internet (网络反不正当竞争暂行规定), Art. 9; United States, 16 CFR Part 465. Leave it null: every answer ' +
              'earns the same.',
          ),
        ]),
    ...(anonymous
      ? [wrong(`${at}/incentive`, 'nobody_to_pay', 'An anonymous survey knows nobody to give points to.')]
      : []),
  ];
}

function checkAnonymity({ anonymous, placements, questions }: Survey, at: string): FieldError[] {
  if (!anonymous) {
    return placements.flatMap((placement, index) =>
      placement === 'kiosk'
        ? [wrong(`${at}/placements/${index}`, 'kiosk_not_anonymous', 'Whoever stands at a kiosk is not known.')]
        : [],
    );
  }
  const photo = 'A photo can tell who took it: not in an anonymous survey.';
  const facts = 'An answer that hangs on the customer would tell about them: not in an anonymous survey.';
  return questions.flatMap((question, index) => [
    ...(question.type === 'photo' ? [wrong(`${at}/questions/${index}/type`, 'anonymous', photo)] : []),
    ...question.when.flatMap(({ kind }, of) =>
      kind === 'customer' ? [wrong(`${at}/questions/${index}/when/${of}`, 'anonymous', facts)] : [],
    ),
  ]);
}

function checkSurvey(survey: Survey, tiers: readonly string[] | null, at: string): FieldError[] {
  const { questions, placements, audience } = survey;
  const nps = questions.flatMap((question, index) =>
    question.type === 'score' && question.metric === 'nps' ? [index] : [],
  );
  return [
    ...repeats(placements, (index) => `${at}/placements/${index}`),
    ...repeats(
      questions.map(({ id }) => id),
      (index) => `${at}/questions/${index}/id`,
    ),
    ...nps
      .slice(1)
      .map((index) => wrong(`${at}/questions/${index}/metric`, 'second_nps', 'A survey asks for one NPS at most.')),
    ...(survey.expiresHours > survey.delayHours
      ? []
      : [wrong(`${at}/expiresHours`, 'too_early', 'It would expire before it is asked.')]),
    ...audience.tiers.flatMap((tier, index) =>
      tiers === null || tiers.includes(tier)
        ? []
        : [wrong(`${at}/audience/tiers/${index}`, 'unknown_tier', 'points.tiers has no such level.')],
    ),
    ...checkAnonymity(survey, at),
    ...checkIncentive(survey, at),
    ...questions.flatMap((question, index) =>
      checkQuestion(question, { earlier: questions.slice(0, index), tiers }, `${at}/questions/${index}`),
    ),
  ];
}

/**
 * What is wrong with the surveys of the settings beyond their shape; empty when they may be stored. Pointers lie below
 * the section.
 * @param tiers the ids of `points.tiers`; null leaves levels unchecked, as for a new merchant, whose surveys are the
 *   defaults and whose levels need not be.
 */
export function checkSurveys(settings: SurveySettings, tiers: readonly string[] | null): FieldError[] {
  return [
    ...repeats(
      settings.surveys.map(({ id }) => id),
      (index) => `/surveys/${index}/id`,
    ),
    ...settings.surveys.flatMap((survey, index) => checkSurvey(survey, tiers, `/surveys/${index}`)),
  ];
}
