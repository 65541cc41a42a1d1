import type { Catalogue } from '../../../internal/messages.ts';
import { type CaseKey, en } from './en.ts';

export const catalogue: Catalogue<CaseKey> = {
  group: 'case',
  en,
  others: {
    'zh-cn': () => import('./zh-cn.ts'),
    th: () => import('./th.ts'),
    vi: () => import('./vi.ts'),
    ar: () => import('./ar.ts'),
  },
};
