import type { LocalizedText, Survey } from '@aftercart/contract';
import { getJson } from '../browser/shop-api.ts';

/** What the desk knows of a survey; the rest of the settings is for managers. */
export type KnownSurvey = Pick<Survey, 'id' | 'name' | 'active' | 'anonymous' | 'placements' | 'questions'>;

let asking: Promise<KnownSurvey[]> | undefined;

/** The shop's surveys, read once. */
export function knownSurveys(): Promise<KnownSurvey[]> {
  asking ??= getJson<{ surveys: KnownSurvey[] }>('/api/desk/surveys').then(({ surveys }) => surveys);
  asking.catch(() => {
    asking = undefined;
  });
  return asking;
}

export interface QuestionWords {
  title: LocalizedText;
  /** What its codes mean. */
  labels: ReadonlyMap<string, LocalizedText>;
}

/** The questions of a survey by their ids, in the order in which they are asked. */
export async function questionsOf(surveyId: string): Promise<ReadonlyMap<string, QuestionWords>> {
  const survey = (await knownSurveys()).find(({ id }) => id === surveyId);
  return new Map(
    survey?.questions.map((question) => {
      const coded = question.type === 'choice' ? question.options : question.type === 'aspects' ? question.aspects : [];
      return [question.id, { title: question.title, labels: new Map(coded.map(({ code, label }) => [code, label])) }];
    }),
  );
}
