import type { Catalogue } from '../internal/messages.ts';
import { basics } from './basics.ts';
import { type CommonKey, en } from './en.ts';

const others: Catalogue<CommonKey>['others'] = {
  'zh-cn': () => import('./zh-cn.ts'),
  th: () => import('./th.ts'),
  vi: () => import('./vi.ts'),
  ar: () => import('./ar.ts'),
};

/** Words that every element uses. */
export const common: Catalogue<CommonKey> = { group: 'common', en, others };

/** The same for the first part of an element that loads in two: it begins with few English words and learns the others later. */
export const firstCommon: Catalogue<CommonKey> = { group: 'common', en: { ...basics }, others };
