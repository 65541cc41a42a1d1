import type { Messages } from '../../../internal/messages.ts';
import type { RatingSummaryKey } from './en.ts';

export default {
  summary: '{average} จาก {total} ดาว, {count} คะแนนรีวิว',
  empty: 'ยังไม่มีคะแนน',
  distribution: 'จำนวนคะแนนแยกตามดาว',
  stars: '{count} ดาว',
} satisfies Messages<RatingSummaryKey>;
