import { asking } from './asking.ts';
import { kiosk } from './kiosk.ts';
import { more } from './more.ts';
import { photo } from './photo.ts';

export const en = { ...asking, ...more, ...photo, ...kiosk };

export type SurveyKey = keyof typeof en;
