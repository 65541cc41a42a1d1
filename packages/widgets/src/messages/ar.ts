import type { Messages } from '../internal/messages.ts';
import type { CommonKey } from './common.ts';

export default {
  optional: 'اختياري',
  retry: 'إعادة المحاولة',
  back: 'رجوع',
  continue: 'متابعة',
  cancel: 'إلغاء',
  close: 'إغلاق',
  loading: 'جارٍ التحميل…',
  sending: 'جارٍ الإرسال…',
  remove: 'إزالة {name}',
  step: 'الخطوة {current} من {total}',
  done: 'تم',
  charactersLeft: {
    zero: 'لم يبقَ أي حرف',
    one: 'بقي حرف واحد',
    two: 'بقي حرفان',
    few: 'بقيت {count} أحرف',
    many: 'بقي {count} حرفًا',
    other: 'بقي {count} حرف',
  },
  fieldRequired: 'يُرجى ملء هذا الحقل.',
  chooseOne: 'يُرجى اختيار واحد.',
  errorOffline: 'يبدو أنك غير متصل بالإنترنت. ما كتبته محفوظ، فأعد المحاولة عند عودة الاتصال.',
  errorLimited: 'الطلبات كثيرة في وقت قصير. انتظر قليلًا ثم أعد المحاولة.',
  errorUnknown: 'حدث خلل من جهتنا. ما كتبته محفوظ، فأعد المحاولة من فضلك.',
  errorReference: 'الرقم المرجعي للدعم: {id}',
  signedOut: 'سجّل الدخول لعرض هذا المحتوى.',
} satisfies Messages<CommonKey>;
