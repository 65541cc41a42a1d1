import { LaterPart } from '../../internal/later-part.ts';

// What few surveys need, and none needs before its first question is read.

/** Aspects, options, text, and the end. */
export const morePart = new LaterPart(async () => (await import('./survey.more.ts')).learnMore());
export const photoPart = new LaterPart(() => import('./survey.photo.ts'));
export const kioskPart = new LaterPart(() => import('./survey.kiosk.ts'));
