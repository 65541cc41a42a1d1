import type { Survey, SurveyQuestion } from '@aftercart/contract';

type Given<Type extends SurveyQuestion['type']> = Partial<Extract<SurveyQuestion, { type: Type }>>;

const basis = { help: null, required: true, when: [] };

export const scoreQuestion = (more: Given<'score'> = {}): SurveyQuestion => ({
  ...basis,
  type: 'score',
  id: 'satisfaction',
  title: { en: 'How satisfied are you with your order?', 'zh-CN': '您对这次订单满意吗？', ar: 'ما مدى رضاك عن طلبك؟' },
  metric: 'csat',
  style: 'faces',
  lowLabel: null,
  highLabel: null,
  ...more,
});

export const npsQuestion = (more: Given<'score'> = {}): SurveyQuestion =>
  scoreQuestion({
    id: 'recommend',
    title: {
      en: 'How likely are you to recommend us to a friend?',
      'zh-CN': '您有多大可能把我们推荐给朋友？',
      ar: 'ما مدى احتمال أن توصي بنا صديقًا؟',
    },
    metric: 'nps',
    style: 'numbers',
    ...more,
  });

export const cesQuestion = (more: Given<'score'> = {}): SurveyQuestion =>
  scoreQuestion({ id: 'effort', title: { en: 'How easy was the return?' }, metric: 'ces', style: 'numbers', ...more });

const option = (code: string, en: string, zh: string, ar: string) => ({ code, label: { en, 'zh-CN': zh, ar } });

export const choiceQuestion = (more: Given<'choice'> = {}): SurveyQuestion => ({
  ...basis,
  type: 'choice',
  id: 'reasons',
  title: { en: 'What went wrong?', 'zh-CN': '哪里让您不满意？', ar: 'ما الذي لم يعجبك؟' },
  multiple: true,
  options: [
    option('productQuality', 'The goods themselves', '商品本身', 'المنتجات نفسها'),
    option('delivery', 'Delivery took too long', '配送太慢', 'تأخر التوصيل'),
    option('packaging', 'Packaging', '包装', 'التغليف'),
    option('price', 'Price', '价格', 'السعر'),
  ],
  other: true,
  ...more,
});

export const aspectsQuestion = (more: Given<'aspects'> = {}): SurveyQuestion => ({
  ...basis,
  type: 'aspects',
  id: 'aspects',
  title: { en: 'And one by one?', 'zh-CN': '分项评价', ar: 'وعلى وجه التفصيل؟' },
  aspects: [
    option('quality', 'Quality of the goods', '商品质量', 'جودة المنتجات'),
    option('packaging', 'Packaging', '包装', 'التغليف'),
    option('speed', 'Speed of the delivery', '配送速度', 'سرعة التوصيل'),
    option('service', 'Service', '服务', 'الخدمة'),
  ],
  ...more,
});

export const textQuestion = (more: Given<'text'> = {}): SurveyQuestion => ({
  ...basis,
  type: 'text',
  id: 'improve',
  title: { en: 'What should we do better?', 'zh-CN': '我们哪里可以做得更好？', ar: 'ما الذي ينبغي أن نحسّنه؟' },
  maxLength: 2000,
  ...more,
});

export const photoQuestion = (more: Given<'photo'> = {}): SurveyQuestion => ({
  ...basis,
  type: 'photo',
  id: 'photo',
  title: { en: 'Would you show us?', 'zh-CN': '可以拍给我们看看吗？', ar: 'هل ترينا ذلك؟' },
  max: 3,
  ...more,
});

/** A survey after a delivery, of these questions. */
export const surveyOf = (questions: SurveyQuestion[], more: Partial<Survey> = {}): Survey => ({
  id: 'delivered',
  name: 'After the delivery',
  active: true,
  placements: ['order-delivered'],
  audience: { relationship: 'any', tiers: [], segments: [], signedIn: 'any' },
  samplePercent: 100,
  delayHours: 0,
  expiresHours: 336,
  anonymous: false,
  exemptFromQuiet: false,
  questions,
  incentive: null,
  title: null,
  thanks: null,
  ...more,
});
