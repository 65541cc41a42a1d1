import type { Catalogue } from '../../../internal/messages.ts';
import { en, type RatingSummaryKey } from './en.ts';

export const catalogue: Catalogue<RatingSummaryKey> = {
  group: 'rating-summary',
  en,
  others: {
    'zh-cn': () => import('./zh-cn.ts'),
    th: () => import('./th.ts'),
    vi: () => import('./vi.ts'),
    ar: () => import('./ar.ts'),
  },
};
