import type { Catalogue } from '../../../internal/messages.ts';
import { en, type ReturnFormKey } from './en.ts';

export const catalogue: Catalogue<ReturnFormKey> = {
  group: 'return-form',
  en,
  others: {
    'zh-cn': () => import('./zh-cn.ts'),
    th: () => import('./th.ts'),
    vi: () => import('./vi.ts'),
    ar: () => import('./ar.ts'),
  },
};
