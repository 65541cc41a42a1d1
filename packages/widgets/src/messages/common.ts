import type { Catalogue } from '../internal/messages.ts';
import { type CommonKey, en } from './en.ts';

/** Words that every element uses. */
export const common: Catalogue<CommonKey> = {
  group: 'common',
  en,
  others: {
    'zh-cn': () => import('./zh-cn.ts'),
    th: () => import('./th.ts'),
    vi: () => import('./vi.ts'),
    ar: () => import('./ar.ts'),
  },
};
