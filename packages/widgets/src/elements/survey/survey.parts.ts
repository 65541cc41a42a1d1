import type { SurveyQuestion } from '@aftercart/contract';
import type { CSSResultOrNative } from '@lit/reactive-element';
import { LaterPart } from '../../internal/later-part.ts';

// What many surveys do without, each loaded by those that have it.

/** A score in faces. */
export const facesPart = new LaterPart(async () => (await import('./survey.faces.ts')).learnFaces());
/** Aspects and options. */
export const morePart = new LaterPart(async () => (await import('./survey.more.ts')).learnMore());
export const photoPart = new LaterPart(() => import('./survey.photo.ts'));
export const kioskPart = new LaterPart(() => import('./survey.kiosk.ts'));
/** Dialog and sheet. */
export const overPart = new LaterPart(() => import('./survey.over.ts'));

/** The part that a question comes with; undefined for a score in stars or numbers and a text, which are there. */
export function partFor(question: SurveyQuestion): LaterPart<unknown> | undefined {
  switch (question.type) {
    case 'score':
      return question.style === 'faces' ? facesPart : undefined;
    case 'aspects':
    case 'choice':
      return morePart;
    case 'photo':
      return photoPart;
    default:
      return undefined;
  }
}

/** The style sheets of the parts that are there. */
export const partStyles = (): CSSResultOrNative[] =>
  [facesPart, morePart, kioskPart, overPart].flatMap(({ loaded }) => loaded?.styles ?? []);
