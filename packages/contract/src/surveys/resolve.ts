import type { Survey, SurveyCondition, SurveyForm, SurveyPlacement, SurveyQuestion } from '../generated/types.ts';

/** What a survey may hang on of the person who is asked. */
export type CustomerFacts = {
  /** The id of the level; null for somebody without one. */
  readonly tier: string | null;
  readonly segments: readonly string[];
  /** null for somebody nobody knows. */
  readonly relationship: 'new' | 'returning' | null;
};

type CustomerCondition = Extract<SurveyCondition, { kind: 'customer' }>;

function fits({ attribute, anyOf }: CustomerCondition, facts: CustomerFacts): boolean {
  const values = attribute === 'segment' ? facts.segments : [facts[attribute]];
  return values.some((value) => value !== null && anyOf.includes(value));
}

/**
 * What is left of a condition once the customer is known: nothing when it always holds, `false` when it never can. A
 * question that is never asked has no answer, and what speaks of it is decided as well.
 */
function settle(condition: SurveyCondition, facts: CustomerFacts, asked: ReadonlySet<string>) {
  if (condition.kind === 'customer') return fits(condition, facts) ? null : false;
  if (asked.has(condition.question)) return condition;
  return condition.kind === 'answered' && !condition.is ? null : false;
}

/**
 * A survey for one person, with everything decided that hangs on the customer, so that neither the facts nor the
 * audience ever reach a browser. `null` when no question is left.
 * @param as where it is asked, and the version of the settings it comes from.
 */
export function resolveSurvey(
  survey: Survey,
  facts: CustomerFacts,
  as: { readonly version: number; readonly placement: SurveyPlacement },
): SurveyForm | null {
  const asked = new Set<string>();
  const questions = survey.questions.flatMap((question): SurveyQuestion[] => {
    const settled = question.when.map((condition) => settle(condition, facts, asked));
    if (settled.includes(false)) return [];
    asked.add(question.id);
    return [{ ...question, when: settled.filter((condition) => condition !== null && condition !== false) }];
  });
  if (questions.length === 0) return null;
  const { id, anonymous, incentive, title, thanks } = survey;
  const asksNps = questions.some((question) => question.type === 'score' && question.metric === 'nps');
  return {
    id,
    ...as,
    anonymous,
    questions,
    incentivePoints: incentive?.points ?? 0,
    // An invitation is to somebody: nobody can take up one given to no one.
    promoterInvite: asksNps && !anonymous,
    title,
    thanks,
  };
}
