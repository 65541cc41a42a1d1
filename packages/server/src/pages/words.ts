import type { Words } from './languages.ts';

export type PageWords = {
  language: string;
  linkUnknown: string;
  linkUnknownText: string;
  tooMany: string;
  tooManyText: string;
  tooLarge: string;
  tooLargeText: string;
  failed: string;
  failedText: string;
};

/** What every hosted page may have to say. */
export const pageWords: Words<PageWords> = {
  en: {
    language: 'Language',
    linkUnknown: 'This link does not work',
    linkUnknownText: 'It may be incomplete, or its time is over. Ask the shop for a new one.',
    tooMany: 'One moment, please',
    tooManyText: 'There were many requests from your network. Try again in a minute.',
    tooLarge: 'That was too much',
    tooLargeText: 'What you sent is too large. Go back and send less.',
    failed: 'Something went wrong',
    failedText: 'It is our fault, and nothing you wrote was changed. Please try again in a moment.',
  },
  'zh-CN': {
    language: '语言',
    linkUnknown: '链接无效',
    linkUnknownText: '链接可能不完整，或者已过期。请向商家索取新的链接。',
    tooMany: '请稍候',
    tooManyText: '您所在的网络请求过多，请一分钟后再试。',
    tooLarge: '内容过大',
    tooLargeText: '您发送的内容过大，请返回并精简后再发送。',
    failed: '出了点问题',
    failedText: '这是我们的问题，您填写的内容没有被更改。请稍后再试。',
  },
  th: {
    language: 'ภาษา',
    linkUnknown: 'ลิงก์นี้ใช้ไม่ได้',
    linkUnknownText: 'ลิงก์อาจไม่ครบถ้วนหรือหมดอายุแล้ว โปรดขอลิงก์ใหม่จากร้านค้า',
    tooMany: 'โปรดรอสักครู่',
    tooManyText: 'มีคำขอจากเครือข่ายของคุณมากเกินไป โปรดลองใหม่ในอีกหนึ่งนาที',
    tooLarge: 'ข้อมูลมีขนาดใหญ่เกินไป',
    tooLargeText: 'สิ่งที่คุณส่งมีขนาดใหญ่เกินไป โปรดย้อนกลับและส่งให้น้อยลง',
    failed: 'เกิดข้อผิดพลาด',
    failedText: 'เป็นความผิดพลาดของเรา สิ่งที่คุณเขียนไม่ถูกเปลี่ยนแปลง โปรดลองใหม่อีกครั้งในอีกสักครู่',
  },
  vi: {
    language: 'Ngôn ngữ',
    linkUnknown: 'Liên kết này không dùng được',
    linkUnknownText: 'Liên kết có thể thiếu hoặc đã hết hạn. Hãy xin cửa hàng một liên kết mới.',
    tooMany: 'Vui lòng chờ một chút',
    tooManyText: 'Có quá nhiều yêu cầu từ mạng của bạn. Hãy thử lại sau một phút.',
    tooLarge: 'Nội dung quá lớn',
    tooLargeText: 'Nội dung bạn gửi quá lớn. Hãy quay lại và gửi ít hơn.',
    failed: 'Đã xảy ra lỗi',
    failedText: 'Đây là lỗi của chúng tôi, nội dung bạn viết không bị thay đổi. Vui lòng thử lại sau giây lát.',
  },
  ar: {
    language: 'اللغة',
    linkUnknown: 'هذا الرابط لا يعمل',
    linkUnknownText: 'قد يكون الرابط ناقصًا أو انتهت صلاحيته. اطلب من المتجر رابطًا جديدًا.',
    tooMany: 'لحظة من فضلك',
    tooManyText: 'وصلت طلبات كثيرة من شبكتك. حاول مرة أخرى بعد دقيقة.',
    tooLarge: 'المحتوى كبير جدًا',
    tooLargeText: 'ما أرسلته كبير جدًا. ارجع وأرسل محتوى أقل.',
    failed: 'حدث خطأ ما',
    failedText: 'الخطأ منا، ولم يتغير شيء مما كتبته. حاول مرة أخرى بعد قليل.',
  },
};
