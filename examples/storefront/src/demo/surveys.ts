import { createDefaultSettings, type Survey, type SurveySettings } from '@aftercart/contract';

/**
 * The questionnaires of the demo: the merchant's usual ones, asked at once instead of a day later, because nobody waits a
 * day in a demo. How often one person is asked stays as it is: once in seven days.
 */
export function surveySettings(): SurveySettings {
  const usual = createDefaultSettings({ name: 'Magpie Lane', currency: 'GBP' }).surveys;
  return {
    ...usual,
    surveys: [recommendation(), ...usual.surveys.filter(({ id }) => id !== 'relationship').map(atOnce), ordering],
  };
}

/** An order page of the last four weeks asks; older ones have nothing to ask any more. */
const month = 30 * 24;

function atOnce(survey: Survey): Survey {
  const placements: Survey['placements'] = survey.id === 'delivered' ? ['order-delivered', 'link'] : survey.placements;
  return {
    ...survey,
    placements,
    delayHours: 0,
    expiresHours: Math.max(survey.expiresHours, month),
    // A return and a payout take weeks. Here they take minutes, and would always fall into the quiet days of their order.
    exemptFromQuiet: survey.exemptFromQuiet || survey.id === 'return' || survey.id === 'cashback',
  };
}

/** Whoever has reached the highest level is asked for a recommendation, everybody else how the order was. */
function recommendation(): Survey {
  return {
    id: 'relationship',
    name: 'Would you recommend us (highest level)',
    active: true,
    placements: ['order-delivered', 'link'],
    audience: { relationship: 'returning', tiers: ['golden-feather'], segments: [], signedIn: 'customer' },
    samplePercent: 100,
    delayHours: 0,
    expiresHours: month,
    anonymous: false,
    exemptFromQuiet: false,
    title: { en: 'One question, magpie to magpie', 'zh-CN': '想请教您一个问题' },
    questions: [
      {
        type: 'score',
        id: 'recommend',
        title: { en: 'Would you send a friend down Magpie Lane?', 'zh-CN': '您愿意把喜鹊巷推荐给朋友吗？' },
        help: null,
        required: true,
        when: [],
        metric: 'nps',
        style: 'numbers',
        lowLabel: { en: 'Not at all', 'zh-CN': '完全不会' },
        highLabel: { en: 'At once', 'zh-CN': '非常愿意' },
      },
      {
        type: 'text',
        id: 'amends',
        title: { en: 'What would we have to put right first?', 'zh-CN': '我们最需要改进的是什么？' },
        help: null,
        required: false,
        when: [{ kind: 'score', question: 'recommend', atLeast: null, atMost: 6 }],
        maxLength: 2000,
      },
      {
        type: 'text',
        id: 'reason',
        title: { en: 'What would you tell them?', 'zh-CN': '您会怎样向朋友介绍我们？' },
        help: null,
        required: false,
        when: [{ kind: 'score', question: 'recommend', atLeast: 7, atMost: null }],
        maxLength: 2000,
      },
    ],
    incentive: { points: 200, minimumScore: null },
    thanks: null,
  };
}

/** Opened by the shopper's own click after an order, so it does not count as being asked. */
const ordering: Survey = {
  id: 'ordering',
  name: 'After ordering',
  active: true,
  placements: ['order-confirmed'],
  audience: { relationship: 'any', tiers: [], segments: [], signedIn: 'any' },
  samplePercent: 100,
  delayHours: 0,
  expiresHours: 48,
  anonymous: false,
  exemptFromQuiet: true,
  title: null,
  questions: [
    {
      type: 'score',
      id: 'effort',
      title: { en: 'How easy was it to order?', 'zh-CN': '这次下单方便吗？' },
      help: null,
      required: true,
      when: [],
      metric: 'ces',
      style: 'numbers',
      lowLabel: { en: 'Very hard', 'zh-CN': '非常麻烦' },
      highLabel: { en: 'Very easy', 'zh-CN': '非常方便' },
    },
    {
      type: 'choice',
      id: 'obstacle',
      title: { en: 'What stood in the way?', 'zh-CN': '哪里不太顺利？' },
      help: null,
      required: false,
      when: [{ kind: 'score', question: 'effort', atLeast: null, atMost: 4 }],
      multiple: true,
      options: [
        { code: 'search', label: { en: 'Finding things', 'zh-CN': '找商品' } },
        { code: 'basket', label: { en: 'The basket', 'zh-CN': '购物篮' } },
        { code: 'voucher', label: { en: 'My voucher', 'zh-CN': '使用优惠券' } },
        { code: 'signIn', label: { en: 'Signing in', 'zh-CN': '登录' } },
      ],
      other: true,
    },
  ],
  incentive: null,
  thanks: null,
};
