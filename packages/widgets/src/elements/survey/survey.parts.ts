import type { SurveyForm } from '@aftercart/contract';
import type { SurveySurface } from './survey.host.ts';
import { kindOf } from './survey.kind.ts';

const more = () => import('./survey.more.ts');
const over = () => import('./survey.over.ts');

/** What most surveys do without, by the kind of question or the surface that needs it. */
const parts: { readonly [Name in string]?: () => Promise<{ learn(): void }> } = {
  faces: () => import('./survey.faces.ts'),
  aspects: more,
  choice: more,
  photo: () => import('./survey.photo.ts'),
  invitation: () => import('./survey.invitation.ts'),
  dialog: over,
  sheet: over,
  kiosk: () => import('./survey.kiosk.ts'),
};

/** Loads what shows this survey, from the first question to the thanks: once it is there, no step waits for a part of it. */
export async function talkFor({ questions, promoterInvite }: SurveyForm, surface: SurveySurface) {
  const names = [surface, ...questions.map(kindOf), promoterInvite ? 'invitation' : ''];
  const [{ SurveyTalk }, ...rest] = await Promise.all([
    import('./survey.talk.ts'),
    ...names.map((name) => parts[name]?.()),
  ]);
  for (const part of rest) part?.learn();
  return SurveyTalk;
}
