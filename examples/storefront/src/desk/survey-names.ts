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

/** What a question asks and what its codes mean; null for one that the settings have no more. */
export async function questionWords(
  surveyId: string,
  questionId: string,
): Promise<{ title: LocalizedText; labels: ReadonlyMap<string, LocalizedText> } | null> {
  const survey = (await knownSurveys()).find(({ id }) => id === surveyId);
  const question = survey?.questions.find(({ id }) => id === questionId);
  if (!question) return null;
  const coded = question.type === 'choice' ? question.options : question.type === 'aspects' ? question.aspects : [];
  return { title: question.title, labels: new Map(coded.map(({ code, label }) => [code, label])) };
}
