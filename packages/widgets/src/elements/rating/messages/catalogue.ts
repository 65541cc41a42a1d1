import type { Catalogue } from '../../../internal/messages.ts';
import type { RatingKey } from './en.ts';
import { question } from './question.ts';

export const catalogue: Catalogue<RatingKey> = {
  group: 'rating',
  en: { ...question },
  others: {
    'zh-cn': () => import('./zh-cn.ts'),
    th: () => import('./th.ts'),
    vi: () => import('./vi.ts'),
    ar: () => import('./ar.ts'),
  },
};
