import { answer } from './answer.ts';
import { question } from './question.ts';

export const en = { ...question, ...answer };

export type RatingKey = keyof typeof en;
