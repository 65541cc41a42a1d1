import type { Messages } from '../../../internal/messages.ts';
import type { RatingSummaryKey } from './en.ts';

export default {
  summary: {
    zero: '{average} من {total} نجوم، بلا تقييمات',
    one: '{average} من {total} نجوم، تقييم واحد',
    two: '{average} من {total} نجوم، تقييمان',
    few: '{average} من {total} نجوم، {count} تقييمات',
    many: '{average} من {total} نجوم، {count} تقييمًا',
    other: '{average} من {total} نجوم، {count} تقييم',
  },
  empty: 'لا تقييمات بعد',
  distribution: 'التقييمات حسب عدد النجوم',
  stars: {
    zero: 'بلا نجوم',
    one: 'نجمة واحدة',
    two: 'نجمتان',
    few: '{count} نجوم',
    many: '{count} نجمة',
    other: '{count} نجمة',
  },
} satisfies Messages<RatingSummaryKey>;
