import type { Catalogue } from '../../../internal/messages.ts';
import { type CashbackKey, en } from './en.ts';

export const catalogue: Catalogue<CashbackKey> = {
  group: 'cashback',
  en,
  others: {
    'zh-cn': () => import('./zh-cn.ts'),
    th: () => import('./th.ts'),
    vi: () => import('./vi.ts'),
    ar: () => import('./ar.ts'),
  },
};
