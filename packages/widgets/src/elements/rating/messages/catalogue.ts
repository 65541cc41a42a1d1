import type { Catalogue } from '../../../internal/messages.ts';
import { en, type RatingKey } from './en.ts';

export const catalogue: Catalogue<RatingKey> = {
  group: 'rating',
  en,
  others: {
    'zh-cn': () => import('./zh-cn.ts'),
    th: () => import('./th.ts'),
    vi: () => import('./vi.ts'),
    ar: () => import('./ar.ts'),
  },
};
