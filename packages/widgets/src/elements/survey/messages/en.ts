import { asking } from './asking.ts';
import { ending } from './ending.ts';
import { faces } from './faces.ts';
import { invitation } from './invitation.ts';
import { kiosk } from './kiosk.ts';
import { more } from './more.ts';
import { photo } from './photo.ts';

export const en = { ...asking, ...ending, ...invitation, ...faces, ...more, ...photo, ...kiosk };

export type SurveyKey = keyof typeof en;
