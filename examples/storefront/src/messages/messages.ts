import { deskEn } from './desk.en.ts';
import { deskZhCN } from './desk.zh-cn.ts';
import { shopEn } from './shop.en.ts';
import { shopZhCN } from './shop.zh-cn.ts';
import { voiceEn } from './voice.en.ts';
import { voiceZhCN } from './voice.zh-cn.ts';

export const en = { ...shopEn, ...deskEn, ...voiceEn };
export const zhCN: Messages = { ...shopZhCN, ...deskZhCN, ...voiceZhCN };

export type MessageKey = keyof typeof en;
type Messages = Readonly<Record<MessageKey, string>>;

export const languages = ['en-GB', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

const catalogues: Readonly<Record<Language, Messages>> = { 'en-GB': en, 'zh-CN': zhCN };

export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: Values) => string;

export function translator(language: Language): Translate {
  const catalogue = catalogues[language];
  return (key, values = {}) =>
    catalogue[key].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** The language of a browser's wish (`Accept-Language`), English where we do not speak any of them. */
export function preferredLanguage(wish: string): Language {
  const ranked = wish
    .split(',')
    .map((part) => {
      const [tag = '', quality = ''] = part.split(';');
      return { tag: tag.trim().toLowerCase(), quality: Number(/q=([\d.]+)/.exec(quality)?.[1] ?? '1') };
    })
    .toSorted((a, b) => b.quality - a.quality);
  for (const { tag } of ranked) {
    if (tag.startsWith('zh')) return 'zh-CN';
    if (tag.startsWith('en')) return 'en-GB';
  }
  return 'en-GB';
}

export function isLanguage(value: string | undefined): value is Language {
  return languages.some((language) => language === value);
}
