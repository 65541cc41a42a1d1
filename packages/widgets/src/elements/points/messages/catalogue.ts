import type { Catalogue } from '../../../internal/messages.ts';
import { en, type PointsKey } from './en.ts';

export const catalogue: Catalogue<PointsKey> = {
  group: 'points',
  en,
  others: {
    'zh-cn': () => import('./zh-cn.ts'),
    th: () => import('./th.ts'),
    vi: () => import('./vi.ts'),
    ar: () => import('./ar.ts'),
  },
};
