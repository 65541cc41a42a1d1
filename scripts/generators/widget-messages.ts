import type { Names } from './names.ts';

type Words = Record<'title' | 'orders' | 'confirm' | 'confirmed', string>;

const others: Record<string, Words> = {
  'zh-cn': { title: `'您的订单'`, orders: `'{count} 个订单'`, confirm: `'知道了'`, confirmed: `'谢谢'` },
  th: { title: `'คำสั่งซื้อของคุณ'`, orders: `'{count} คำสั่งซื้อ'`, confirm: `'รับทราบ'`, confirmed: `'ขอบคุณ'` },
  vi: { title: `'Đơn hàng của bạn'`, orders: `'{count} đơn hàng'`, confirm: `'Đã hiểu'`, confirmed: `'Cảm ơn bạn'` },
  ar: {
    title: `'طلباتك'`,
    orders: `{ zero: 'لا طلبات', one: 'طلب واحد', two: 'طلبان', few: '{count} طلبات', other: '{count} طلب' }`,
    confirm: `'حسنًا'`,
    confirmed: `'شكرًا لك'`,
  },
};

/** The words of a new element in every language that the widgets speak. */
export function widgetMessages(names: Names): Record<string, string> {
  const translations = Object.entries(others).map(([locale, words]) => [
    `messages/${locale}.ts`,
    translation(names, words),
  ]);
  return {
    'messages/catalogue.ts': catalogue(names),
    'messages/en.ts': english(names),
    ...(Object.fromEntries(translations) as Record<string, string>),
  };
}

const catalogue = ({ kebab, pascal }: Names): string => `
import type { Catalogue } from '../../../internal/messages.ts';
import { en, type ${pascal}Key } from './en.ts';

export const catalogue: Catalogue<${pascal}Key> = {
  group: '${kebab}',
  en,
  others: {
${Object.keys(others)
  .map((locale) => `    ${locale.includes('-') ? `'${locale}'` : locale}: () => import('./${locale}.ts'),`)
  .join('\n')}
  },
};
`;

const english = ({ pascal }: Names): string => `
import type { Messages } from '../../../internal/messages.ts';

export const en = {
  title: 'Your orders',
  orders: { one: '{count} order', other: '{count} orders' },
  confirm: 'Got it',
  confirmed: 'Thank you',
} satisfies Messages;

export type ${pascal}Key = keyof typeof en;
`;

const translation = ({ pascal }: Names, words: Words): string => `
import type { Messages } from '../../../internal/messages.ts';
import type { ${pascal}Key } from './en.ts';

export default {
${Object.entries(words)
  .map(([key, text]) => `  ${key}: ${text},`)
  .join('\n')}
} satisfies Messages<${pascal}Key>;
`;
