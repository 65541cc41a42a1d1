import type { Messages } from '../../../internal/messages.ts';
import type { RatingSummaryKey } from './en.ts';

export default {
  summary: '{average} 星（满分 {total} 星），{count} 条评分',
  empty: '暂无评分',
  distribution: '各星级评分数',
  stars: '{count} 星',
} satisfies Messages<RatingSummaryKey>;
