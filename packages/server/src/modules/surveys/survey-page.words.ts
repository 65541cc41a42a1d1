import type { Words } from '../../pages/index.ts';

export type SurveyPageWords = {
  title: string;
  /** {at} of {of} */
  progress: string;
  next: string;
  back: string;
  send: string;
  optional: string;
  other: string;
  faces: readonly [string, string, string, string, string];
  low: string;
  high: string;
  anonymous: string;
  /** {points} */
  reward: string;
  noPhotos: string;
  missing: string;
  tooLong: string;
  tooMany: string;
  wrong: string;
  error: string;
  thanks: string;
  thanksText: string;
  /** {points} */
  earned: string;
  /** {time} */
  promise: string;
  promiseSoon: string;
  toCase: string;
  invite: string;
  edit: string;
  /** {time} */
  editUntil: string;
  closed: string;
  closedText: string;
  answered: string;
  answeredText: string;
  later: string;
  laterText: string;
  /** {time} */
  laterFrom: string;
  expired: string;
  expiredText: string;
  busy: string;
  busyText: string;
};

/** What the page of a survey says beside the merchant's own questions. */
export const surveyPageWords: Words<SurveyPageWords> = {
  en: {
    title: 'Your opinion',
    progress: 'Question {at} of {of}',
    next: 'Next',
    back: 'Back',
    send: 'Send',
    optional: 'optional',
    other: 'Something else',
    faces: ['Very unhappy', 'Unhappy', 'Neither', 'Happy', 'Very happy'],
    low: 'lowest',
    high: 'highest',
    anonymous: 'Your answers are kept without your name. Nobody can tell who gave them.',
    reward: 'You get {points} points for answering, whatever you answer.',
    noPhotos: 'Photos cannot be sent on this page; leave them out here.',
    missing: 'Please answer this question before you go on.',
    tooLong: 'Your answer is too long. Please shorten it.',
    tooMany: 'Please choose one only.',
    wrong: 'Please choose one of the answers shown.',
    error: 'Please check your answer',
    thanks: 'Thank you',
    thanksText: 'Your answers have arrived.',
    earned: 'You get {points} points for answering.',
    promise: 'We are sorry that something was not right. Somebody will be in touch by {time}.',
    promiseSoon: 'We are sorry that something was not right. We are looking into it.',
    toCase: 'See what we do about it',
    invite:
      'You like to recommend us: we would be glad to have you as a service experience officer, and will write to you.',
    edit: 'Change my answers',
    editUntil: 'Possible until {time}.',
    closed: 'This survey is closed',
    closedText: 'It is not asked any more. Thank you for looking in.',
    answered: 'You have answered this already',
    answeredText: 'Thank you: your answers have arrived and cannot be changed any more.',
    later: 'Not yet',
    laterText: 'It is too early for this survey. Please come back later.',
    laterFrom: 'You can answer from {time} on.',
    expired: 'This link is over',
    expiredText: 'Its time has passed. Ask the shop for a new one if you would like to answer.',
    busy: 'One moment, please',
    busyText: 'Many answers came from your network. Go back and try again in a minute; what you chose is still there.',
  },
  'zh-CN': {
    title: '您的意见',
    progress: '第 {at} 题，共 {of} 题',
    next: '下一题',
    back: '上一题',
    send: '提交',
    optional: '选填',
    other: '其他',
    faces: ['非常不满意', '不满意', '一般', '满意', '非常满意'],
    low: '最低',
    high: '最高',
    anonymous: '您的回答不记录姓名，任何人都无法得知是谁填写的。',
    reward: '无论如何作答，答完即得 {points} 积分。',
    noPhotos: '此页面无法上传照片，可以跳过。',
    missing: '请先回答这个问题。',
    tooLong: '回答过长，请精简。',
    tooMany: '请只选择一项。',
    wrong: '请从所列答案中选择。',
    error: '请检查您的回答',
    thanks: '谢谢您',
    thanksText: '我们已收到您的回答。',
    earned: '您将获得 {points} 积分。',
    promise: '很抱歉让您失望了。我们会在 {time} 前与您联系。',
    promiseSoon: '很抱歉让您失望了，我们正在处理。',
    toCase: '查看处理进展',
    invite: '感谢您愿意推荐我们！诚邀您成为服务体验官，我们会与您联系。',
    edit: '修改我的回答',
    editUntil: '可修改至 {time}。',
    closed: '本次调查已结束',
    closedText: '问卷已不再收集回答，感谢您的关注。',
    answered: '您已经回答过了',
    answeredText: '谢谢您：回答已收到，现已不能修改。',
    later: '还未开始',
    laterText: '现在填写还太早，请稍后再来。',
    laterFrom: '{time} 起可以填写。',
    expired: '链接已过期',
    expiredText: '链接的有效期已过。如仍想作答，请向商家索取新的链接。',
    busy: '请稍候',
    busyText: '您所在的网络提交过多。请返回，一分钟后再试；您选择的内容还在。',
  },
  th: {
    title: 'ความคิดเห็นของคุณ',
    progress: 'คำถามที่ {at} จาก {of}',
    next: 'ถัดไป',
    back: 'ย้อนกลับ',
    send: 'ส่ง',
    optional: 'ไม่บังคับ',
    other: 'อื่น ๆ',
    faces: ['ไม่พอใจมาก', 'ไม่พอใจ', 'เฉย ๆ', 'พอใจ', 'พอใจมาก'],
    low: 'ต่ำสุด',
    high: 'สูงสุด',
    anonymous: 'คำตอบของคุณจะถูกเก็บโดยไม่มีชื่อ ไม่มีใครรู้ได้ว่าใครเป็นผู้ตอบ',
    reward: 'คุณจะได้รับ {points} คะแนนเมื่อตอบ ไม่ว่าจะตอบอย่างไร',
    noPhotos: 'หน้านี้ส่งรูปไม่ได้ โปรดข้ามไป',
    missing: 'โปรดตอบคำถามนี้ก่อนไปต่อ',
    tooLong: 'คำตอบยาวเกินไป โปรดย่อให้สั้นลง',
    tooMany: 'โปรดเลือกเพียงข้อเดียว',
    wrong: 'โปรดเลือกจากคำตอบที่แสดง',
    error: 'โปรดตรวจสอบคำตอบของคุณ',
    thanks: 'ขอบคุณ',
    thanksText: 'เราได้รับคำตอบของคุณแล้ว',
    earned: 'คุณจะได้รับ {points} คะแนนสำหรับการตอบ',
    promise: 'ขออภัยที่มีบางอย่างไม่เรียบร้อย เราจะติดต่อคุณภายใน {time}',
    promiseSoon: 'ขออภัยที่มีบางอย่างไม่เรียบร้อย เรากำลังตรวจสอบ',
    toCase: 'ดูว่าเรากำลังทำอะไร',
    invite: 'ขอบคุณที่ยินดีแนะนำเรา เราอยากเชิญคุณเป็นผู้ร่วมทดสอบประสบการณ์บริการ และจะติดต่อคุณ',
    edit: 'แก้ไขคำตอบของฉัน',
    editUntil: 'แก้ไขได้ถึง {time}',
    closed: 'แบบสอบถามนี้ปิดแล้ว',
    closedText: 'ไม่มีการถามแบบสอบถามนี้อีกแล้ว ขอบคุณที่แวะมา',
    answered: 'คุณตอบแบบสอบถามนี้แล้ว',
    answeredText: 'ขอบคุณ เราได้รับคำตอบของคุณแล้วและแก้ไขไม่ได้อีก',
    later: 'ยังไม่ถึงเวลา',
    laterText: 'ยังเร็วไปสำหรับแบบสอบถามนี้ โปรดกลับมาใหม่ภายหลัง',
    laterFrom: 'ตอบได้ตั้งแต่ {time}',
    expired: 'ลิงก์หมดอายุแล้ว',
    expiredText: 'ลิงก์หมดเวลาแล้ว หากต้องการตอบ โปรดขอลิงก์ใหม่จากร้านค้า',
    busy: 'โปรดรอสักครู่',
    busyText: 'มีคำตอบจากเครือข่ายของคุณจำนวนมาก โปรดย้อนกลับแล้วลองใหม่ในอีกหนึ่งนาที สิ่งที่คุณเลือกยังอยู่',
  },
  vi: {
    title: 'Ý kiến của bạn',
    progress: 'Câu {at} trên {of}',
    next: 'Tiếp',
    back: 'Quay lại',
    send: 'Gửi',
    optional: 'không bắt buộc',
    other: 'Điều khác',
    faces: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
    low: 'thấp nhất',
    high: 'cao nhất',
    anonymous: 'Câu trả lời được lưu không kèm tên. Không ai biết được ai đã trả lời.',
    reward: 'Bạn nhận {points} điểm khi trả lời, dù trả lời thế nào.',
    noPhotos: 'Trang này không gửi được ảnh; bạn có thể bỏ qua.',
    missing: 'Vui lòng trả lời câu này trước khi đi tiếp.',
    tooLong: 'Câu trả lời quá dài. Vui lòng rút ngắn.',
    tooMany: 'Vui lòng chỉ chọn một.',
    wrong: 'Vui lòng chọn một trong các câu trả lời.',
    error: 'Vui lòng kiểm tra câu trả lời',
    thanks: 'Cảm ơn bạn',
    thanksText: 'Chúng tôi đã nhận được câu trả lời của bạn.',
    earned: 'Bạn nhận {points} điểm vì đã trả lời.',
    promise: 'Rất tiếc vì có điều chưa ổn. Chúng tôi sẽ liên hệ với bạn trước {time}.',
    promiseSoon: 'Rất tiếc vì có điều chưa ổn. Chúng tôi đang xem xét.',
    toCase: 'Xem chúng tôi đang làm gì',
    invite:
      'Cảm ơn bạn đã sẵn lòng giới thiệu: chúng tôi muốn mời bạn làm chuyên viên trải nghiệm dịch vụ và sẽ liên hệ.',
    edit: 'Sửa câu trả lời',
    editUntil: 'Có thể sửa đến {time}.',
    closed: 'Khảo sát này đã đóng',
    closedText: 'Khảo sát không còn được hỏi nữa. Cảm ơn bạn đã ghé qua.',
    answered: 'Bạn đã trả lời khảo sát này',
    answeredText: 'Cảm ơn bạn: câu trả lời đã được nhận và không sửa được nữa.',
    later: 'Chưa đến lúc',
    laterText: 'Còn quá sớm cho khảo sát này. Vui lòng quay lại sau.',
    laterFrom: 'Bạn có thể trả lời từ {time}.',
    expired: 'Liên kết đã hết hạn',
    expiredText: 'Thời hạn đã qua. Nếu muốn trả lời, hãy xin cửa hàng một liên kết mới.',
    busy: 'Vui lòng chờ một chút',
    busyText: 'Có nhiều câu trả lời từ mạng của bạn. Hãy quay lại và thử lại sau một phút; lựa chọn của bạn vẫn còn.',
  },
  ar: {
    title: 'رأيك',
    progress: 'السؤال {at} من {of}',
    next: 'التالي',
    back: 'السابق',
    send: 'إرسال',
    optional: 'اختياري',
    other: 'شيء آخر',
    faces: ['غير راضٍ إطلاقًا', 'غير راضٍ', 'محايد', 'راضٍ', 'راضٍ جدًا'],
    low: 'الأدنى',
    high: 'الأعلى',
    anonymous: 'تُحفظ إجاباتك من دون اسمك، ولا يمكن لأحد معرفة صاحبها.',
    reward: 'تحصل على {points} نقطة مقابل الإجابة، مهما كانت.',
    noPhotos: 'لا يمكن إرسال الصور في هذه الصفحة؛ يمكنك تجاوزها.',
    missing: 'يرجى الإجابة عن هذا السؤال قبل المتابعة.',
    tooLong: 'إجابتك طويلة جدًا. يرجى اختصارها.',
    tooMany: 'يرجى اختيار إجابة واحدة فقط.',
    wrong: 'يرجى اختيار إحدى الإجابات المعروضة.',
    error: 'يرجى مراجعة إجابتك',
    thanks: 'شكرًا لك',
    thanksText: 'وصلتنا إجاباتك.',
    earned: 'تحصل على {points} نقطة مقابل إجابتك.',
    promise: 'نأسف لأن شيئًا لم يكن على ما يرام. سنتواصل معك قبل {time}.',
    promiseSoon: 'نأسف لأن شيئًا لم يكن على ما يرام. نحن نتابع الأمر.',
    toCase: 'تابع ما نقوم به',
    invite: 'يسعدنا أنك توصي بنا: ندعوك لتكون مسؤول تجربة الخدمة وسنتواصل معك.',
    edit: 'تعديل إجاباتي',
    editUntil: 'يمكن ذلك حتى {time}.',
    closed: 'هذا الاستبيان مغلق',
    closedText: 'لم يعد الاستبيان متاحًا. شكرًا لزيارتك.',
    answered: 'لقد أجبت من قبل',
    answeredText: 'شكرًا لك: وصلت إجاباتك ولم يعد تعديلها ممكنًا.',
    later: 'ليس بعد',
    laterText: 'ما زال الوقت مبكرًا لهذا الاستبيان. يرجى العودة لاحقًا.',
    laterFrom: 'يمكنك الإجابة ابتداءً من {time}.',
    expired: 'انتهت صلاحية الرابط',
    expiredText: 'مضى وقت هذا الرابط. اطلب من المتجر رابطًا جديدًا إذا أردت الإجابة.',
    busy: 'لحظة من فضلك',
    busyText: 'وصلت إجابات كثيرة من شبكتك. ارجع وحاول بعد دقيقة؛ اختياراتك محفوظة.',
  },
};
