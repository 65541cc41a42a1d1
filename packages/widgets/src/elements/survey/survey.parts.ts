import type { SurveyQuestion } from '@aftercart/contract';
import { LaterPart } from '../../internal/later-part.ts';

// What many surveys do without, each loaded by those that have it.

/** Aspects and options. */
export const morePart = new LaterPart(async () => (await import('./survey.more.ts')).learnMore());
export const photoPart = new LaterPart(() => import('./survey.photo.ts'));
export const kioskPart = new LaterPart(() => import('./survey.kiosk.ts'));
/** Dialog and sheet. */
export const overPart = new LaterPart(() => import('./survey.over.ts'));

/** The part that a kind of question comes with; undefined for a score and a text, which are there. */
export function partFor(type: SurveyQuestion['type']): typeof morePart | typeof photoPart | undefined {
  if (type === 'photo') return photoPart;
  return type === 'aspects' || type === 'choice' ? morePart : undefined;
}
