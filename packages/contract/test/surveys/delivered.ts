import { defaultSettings, type SurveyQuestion } from '../../src/index.ts';
import { resolveSurvey } from '../../src/survey-rules.ts';

const survey = defaultSettings.surveys.surveys.find(({ id }) => id === 'delivered');
if (!survey) throw new Error('The defaults have lost the survey after a delivery');
const facts = { tier: 'member', segments: [], relationship: 'returning' } as const;

/** The questions after a delivery, as somebody who has bought before is asked them. */
export const delivered: readonly SurveyQuestion[] =
  resolveSurvey(survey, facts, { version: 1, placement: 'order-delivered' })?.questions ?? [];
