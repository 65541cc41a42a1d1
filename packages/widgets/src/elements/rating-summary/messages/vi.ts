import type { Messages } from '../../../internal/messages.ts';
import type { RatingSummaryKey } from './en.ts';

export default {
  summary: '{average} trên {total} sao, {count} lượt đánh giá',
  empty: 'Chưa có đánh giá',
  distribution: 'Số lượt đánh giá theo số sao',
  stars: '{count} sao',
} satisfies Messages<RatingSummaryKey>;
