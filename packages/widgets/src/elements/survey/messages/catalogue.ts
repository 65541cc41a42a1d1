import type { Catalogue } from '../../../internal/messages.ts';
import type { SurveyKey } from './en.ts';

export const catalogue: Catalogue<SurveyKey> = {
  group: 'survey',
  // The first part says nothing: each later part brings its English along.
  en: {},
  others: {
    'zh-cn': () => import('./zh-cn.ts'),
    th: () => import('./th.ts'),
    vi: () => import('./vi.ts'),
    ar: () => import('./ar.ts'),
  },
};
