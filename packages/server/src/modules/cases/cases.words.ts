import type { CaseStatus } from '@aftercart/contract/machines';
import type { Words } from '../../pages/index.ts';

export type CaseWords = {
  /** The page of a case, by its number. */
  title(number: string): string;
  statuses: Readonly<Record<CaseStatus, string>>;
  /** What happens next; `time` is filled in by the page. */
  promises: Readonly<Record<'open' | 'inProgress', (time: string) => string>>;
  yourTurn: string;
  closed: string;
  followUpPlanned(time: string): string;
  progress: string;
  timeline: string;
  you: string;
  yourWords: string;
  events: Readonly<Record<string, string>>;
  answeredWell: string;
  answeredBadly: string;
  confirmTitle: string;
  confirmText: string;
  confirm: string;
  reopenTitle: string;
  reopenLabel: string;
  reopen: string;
  replyTitle: string;
  replyLabel: string;
  reply: string;
  followUpTitle: string;
  followUpText: string;
  allWell: string;
  notWell: string;
  needsWords: string;
  tooLong(most: number): string;
  said: Readonly<Record<'reply' | 'confirm' | 'reopen' | 'followUp', string>>;
  changed: string;
};

export const caseWords: Words<CaseWords> = {
  en: {
    title: (number) => `Your case ${number}`,
    statuses: { open: 'Received', inProgress: 'In progress', resolved: 'Solution offered', closed: 'Closed' },
    promises: {
      open: (time) => `We will contact you by ${time}.`,
      inProgress: (time) => `We will tell you what we improved by ${time}.`,
    },
    yourTurn: 'We believe that this is solved. Is it?',
    closed: 'This case is closed. If something is still wrong, tell us and we will open it again.',
    followUpPlanned: (time) => `We will ask you once more whether all is well, by ${time}.`,
    progress: 'Progress',
    timeline: 'What happened so far',
    you: 'You',
    yourWords: 'What you told us',
    events: {
      'case.opened': 'We received your answer',
      'case.contacted': 'We got in touch',
      'case.escalated': 'Handed to management',
      'case.replied': 'Message',
      'case.resolved': 'Solution offered',
      'case.closed': 'Closed',
      'case.reopened': 'Opened again',
      'case.followUpAsked': 'We asked whether all is well',
      'case.followUpAnswered': 'Answered whether all is well',
    },
    answeredWell: 'All is well.',
    answeredBadly: 'Not all is well.',
    confirmTitle: 'Is your problem solved?',
    confirmText: 'If you do nothing, the case closes by itself after a while.',
    confirm: 'Yes, it is solved',
    reopenTitle: 'Still not right?',
    reopenLabel: 'What is still wrong? (optional)',
    reopen: 'No, open it again',
    replyTitle: 'Write to us',
    replyLabel: 'Your message',
    reply: 'Send',
    followUpTitle: 'Is all well now?',
    followUpText: 'A short answer helps us to do better. If not, we open the case again.',
    allWell: 'Yes, all is well',
    notWell: 'No, not yet',
    needsWords: 'Please write something first.',
    tooLong: (most) => `Please shorten it to ${most} characters.`,
    said: {
      reply: 'Thank you, we have your message.',
      confirm: 'Thank you. The case is closed.',
      reopen: 'We have opened the case again and will look after it.',
      followUp: 'Thank you for your answer.',
    },
    changed: 'The case has moved on meanwhile. This is how it stands now.',
  },
  'zh-CN': {
    title: (number) => `您的服务单 ${number}`,
    statuses: { open: '已受理', inProgress: '处理中', resolved: '已给出方案', closed: '已结束' },
    promises: {
      open: (time) => `我们将在 ${time} 前与您联系。`,
      inProgress: (time) => `我们将在 ${time} 前告知您改进结果。`,
    },
    yourTurn: '我们认为问题已经解决，您觉得呢？',
    closed: '此服务单已结束。如果仍有问题，请告诉我们，我们会重新处理。',
    followUpPlanned: (time) => `我们会在 ${time} 前再次回访，确认一切是否妥当。`,
    progress: '进度',
    timeline: '处理记录',
    you: '您',
    yourWords: '您的反馈',
    events: {
      'case.opened': '已收到您的反馈',
      'case.contacted': '已与您联系',
      'case.escalated': '已转交上级处理',
      'case.replied': '留言',
      'case.resolved': '已给出解决方案',
      'case.closed': '已结束',
      'case.reopened': '已重新开启',
      'case.followUpAsked': '已进行回访',
      'case.followUpAnswered': '已回复回访',
    },
    answeredWell: '一切妥当。',
    answeredBadly: '仍有问题。',
    confirmTitle: '问题解决了吗？',
    confirmText: '如果您不操作，服务单将在一段时间后自动结束。',
    confirm: '是的，已解决',
    reopenTitle: '仍有问题？',
    reopenLabel: '还有哪里不妥？（选填）',
    reopen: '没有，请重新处理',
    replyTitle: '给我们留言',
    replyLabel: '您的留言',
    reply: '发送',
    followUpTitle: '现在一切都好吗？',
    followUpText: '您的回答能帮助我们改进。如果还有问题，我们会重新处理。',
    allWell: '是的，一切都好',
    notWell: '还没有',
    needsWords: '请先填写内容。',
    tooLong: (most) => `请控制在 ${most} 个字符以内。`,
    said: {
      reply: '谢谢，我们已收到您的留言。',
      confirm: '谢谢，服务单已结束。',
      reopen: '我们已重新开启服务单，会继续处理。',
      followUp: '谢谢您的回答。',
    },
    changed: '服务单的状态已发生变化，以下是最新情况。',
  },
  th: {
    title: (number) => `เรื่องของคุณ ${number}`,
    statuses: { open: 'รับเรื่องแล้ว', inProgress: 'กำลังดำเนินการ', resolved: 'เสนอทางแก้แล้ว', closed: 'ปิดเรื่องแล้ว' },
    promises: {
      open: (time) => `เราจะติดต่อคุณภายใน ${time}`,
      inProgress: (time) => `เราจะแจ้งผลการปรับปรุงให้คุณทราบภายใน ${time}`,
    },
    yourTurn: 'เราเชื่อว่าปัญหาได้รับการแก้ไขแล้ว ใช่หรือไม่?',
    closed: 'เรื่องนี้ปิดแล้ว หากยังมีปัญหา โปรดแจ้งเรา เราจะเปิดเรื่องใหม่อีกครั้ง',
    followUpPlanned: (time) => `เราจะสอบถามคุณอีกครั้งว่าทุกอย่างเรียบร้อยดีหรือไม่ภายใน ${time}`,
    progress: 'ความคืบหน้า',
    timeline: 'สิ่งที่เกิดขึ้นจนถึงตอนนี้',
    you: 'คุณ',
    yourWords: 'สิ่งที่คุณบอกเรา',
    events: {
      'case.opened': 'เราได้รับคำตอบของคุณแล้ว',
      'case.contacted': 'เราติดต่อคุณแล้ว',
      'case.escalated': 'ส่งต่อให้ผู้บริหาร',
      'case.replied': 'ข้อความ',
      'case.resolved': 'เสนอทางแก้แล้ว',
      'case.closed': 'ปิดเรื่อง',
      'case.reopened': 'เปิดเรื่องอีกครั้ง',
      'case.followUpAsked': 'เราสอบถามว่าทุกอย่างเรียบร้อยหรือไม่',
      'case.followUpAnswered': 'ตอบคำถามติดตามผลแล้ว',
    },
    answeredWell: 'ทุกอย่างเรียบร้อยดี',
    answeredBadly: 'ยังไม่เรียบร้อย',
    confirmTitle: 'ปัญหาของคุณได้รับการแก้ไขแล้วหรือยัง?',
    confirmText: 'หากคุณไม่ดำเนินการใด ๆ เรื่องจะปิดเองเมื่อครบกำหนด',
    confirm: 'ใช่ แก้ไขแล้ว',
    reopenTitle: 'ยังไม่เรียบร้อยใช่ไหม?',
    reopenLabel: 'ยังมีอะไรไม่ถูกต้อง? (ไม่บังคับ)',
    reopen: 'ยัง โปรดเปิดเรื่องอีกครั้ง',
    replyTitle: 'เขียนถึงเรา',
    replyLabel: 'ข้อความของคุณ',
    reply: 'ส่ง',
    followUpTitle: 'ตอนนี้ทุกอย่างเรียบร้อยดีไหม?',
    followUpText: 'คำตอบสั้น ๆ ช่วยให้เราปรับปรุงได้ หากยังไม่เรียบร้อย เราจะเปิดเรื่องอีกครั้ง',
    allWell: 'ใช่ เรียบร้อยดี',
    notWell: 'ยังไม่เรียบร้อย',
    needsWords: 'โปรดเขียนข้อความก่อน',
    tooLong: (most) => `โปรดย่อให้ไม่เกิน ${most} ตัวอักษร`,
    said: {
      reply: 'ขอบคุณ เราได้รับข้อความของคุณแล้ว',
      confirm: 'ขอบคุณ ปิดเรื่องเรียบร้อยแล้ว',
      reopen: 'เราเปิดเรื่องอีกครั้งแล้วและจะดูแลต่อ',
      followUp: 'ขอบคุณสำหรับคำตอบของคุณ',
    },
    changed: 'สถานะของเรื่องเปลี่ยนไปแล้ว นี่คือสถานะล่าสุด',
  },
  vi: {
    title: (number) => `Yêu cầu ${number} của bạn`,
    statuses: { open: 'Đã tiếp nhận', inProgress: 'Đang xử lý', resolved: 'Đã có giải pháp', closed: 'Đã đóng' },
    promises: {
      open: (time) => `Chúng tôi sẽ liên hệ với bạn trước ${time}.`,
      inProgress: (time) => `Chúng tôi sẽ cho bạn biết kết quả cải thiện trước ${time}.`,
    },
    yourTurn: 'Chúng tôi tin rằng vấn đề đã được giải quyết. Có đúng vậy không?',
    closed: 'Yêu cầu này đã đóng. Nếu vẫn còn vấn đề, hãy cho chúng tôi biết để mở lại.',
    followUpPlanned: (time) => `Chúng tôi sẽ hỏi lại bạn xem mọi việc đã ổn chưa trước ${time}.`,
    progress: 'Tiến độ',
    timeline: 'Những gì đã diễn ra',
    you: 'Bạn',
    yourWords: 'Điều bạn đã cho chúng tôi biết',
    events: {
      'case.opened': 'Đã nhận câu trả lời của bạn',
      'case.contacted': 'Đã liên hệ với bạn',
      'case.escalated': 'Đã chuyển lên cấp quản lý',
      'case.replied': 'Tin nhắn',
      'case.resolved': 'Đã đưa ra giải pháp',
      'case.closed': 'Đã đóng',
      'case.reopened': 'Đã mở lại',
      'case.followUpAsked': 'Đã hỏi xem mọi việc ổn chưa',
      'case.followUpAnswered': 'Đã trả lời câu hỏi sau xử lý',
    },
    answeredWell: 'Mọi việc đều ổn.',
    answeredBadly: 'Vẫn chưa ổn.',
    confirmTitle: 'Vấn đề của bạn đã được giải quyết chưa?',
    confirmText: 'Nếu bạn không làm gì, yêu cầu sẽ tự đóng sau một thời gian.',
    confirm: 'Rồi, đã giải quyết',
    reopenTitle: 'Vẫn chưa ổn?',
    reopenLabel: 'Còn điều gì chưa đúng? (không bắt buộc)',
    reopen: 'Chưa, hãy mở lại',
    replyTitle: 'Viết cho chúng tôi',
    replyLabel: 'Tin nhắn của bạn',
    reply: 'Gửi',
    followUpTitle: 'Bây giờ mọi việc đã ổn chưa?',
    followUpText: 'Một câu trả lời ngắn giúp chúng tôi làm tốt hơn. Nếu chưa, chúng tôi sẽ mở lại yêu cầu.',
    allWell: 'Rồi, mọi việc đều ổn',
    notWell: 'Chưa, vẫn chưa ổn',
    needsWords: 'Vui lòng viết nội dung trước.',
    tooLong: (most) => `Vui lòng rút gọn còn tối đa ${most} ký tự.`,
    said: {
      reply: 'Cảm ơn bạn, chúng tôi đã nhận được tin nhắn.',
      confirm: 'Cảm ơn bạn. Yêu cầu đã đóng.',
      reopen: 'Chúng tôi đã mở lại yêu cầu và sẽ tiếp tục xử lý.',
      followUp: 'Cảm ơn câu trả lời của bạn.',
    },
    changed: 'Trạng thái yêu cầu đã thay đổi. Đây là tình trạng hiện tại.',
  },
  ar: {
    title: (number) => `طلبك رقم ${number}`,
    statuses: { open: 'تم الاستلام', inProgress: 'قيد المعالجة', resolved: 'تم تقديم حل', closed: 'مغلق' },
    promises: {
      open: (time) => `سنتواصل معك قبل ${time}.`,
      inProgress: (time) => `سنخبرك بما حسّنّاه قبل ${time}.`,
    },
    yourTurn: 'نعتقد أن المشكلة قد حُلّت. هل هذا صحيح؟',
    closed: 'هذا الطلب مغلق. إذا بقي شيء غير صحيح فأخبرنا وسنفتحه من جديد.',
    followUpPlanned: (time) => `سنسألك مرة أخرى إن كان كل شيء على ما يرام قبل ${time}.`,
    progress: 'التقدم',
    timeline: 'ما حدث حتى الآن',
    you: 'أنت',
    yourWords: 'ما أخبرتنا به',
    events: {
      'case.opened': 'استلمنا إجابتك',
      'case.contacted': 'تواصلنا معك',
      'case.escalated': 'أُحيل إلى الإدارة',
      'case.replied': 'رسالة',
      'case.resolved': 'قُدّم حل',
      'case.closed': 'أُغلق',
      'case.reopened': 'فُتح من جديد',
      'case.followUpAsked': 'سألنا إن كان كل شيء على ما يرام',
      'case.followUpAnswered': 'أُجيب عن سؤال المتابعة',
    },
    answeredWell: 'كل شيء على ما يرام.',
    answeredBadly: 'ليس كل شيء على ما يرام.',
    confirmTitle: 'هل حُلّت مشكلتك؟',
    confirmText: 'إذا لم تفعل شيئًا فسيُغلق الطلب تلقائيًا بعد فترة.',
    confirm: 'نعم، حُلّت',
    reopenTitle: 'ألم تُحل بعد؟',
    reopenLabel: 'ما الذي لا يزال غير صحيح؟ (اختياري)',
    reopen: 'لا، افتحه من جديد',
    replyTitle: 'اكتب إلينا',
    replyLabel: 'رسالتك',
    reply: 'إرسال',
    followUpTitle: 'هل كل شيء على ما يرام الآن؟',
    followUpText: 'إجابة قصيرة تساعدنا على التحسين. وإن لم يكن كذلك فسنفتح الطلب من جديد.',
    allWell: 'نعم، كل شيء على ما يرام',
    notWell: 'لا، ليس بعد',
    needsWords: 'اكتب شيئًا أولًا من فضلك.',
    tooLong: (most) => `اختصرها إلى ${most} حرفًا من فضلك.`,
    said: {
      reply: 'شكرًا لك، وصلتنا رسالتك.',
      confirm: 'شكرًا لك. أُغلق الطلب.',
      reopen: 'فتحنا الطلب من جديد وسنتابعه.',
      followUp: 'شكرًا على إجابتك.',
    },
    changed: 'تغيّرت حالة الطلب في هذه الأثناء. هذا هو وضعه الآن.',
  },
};
