import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMessageKey, type Language, type Translate, translator } from '../messages/messages.ts';
import type { Visitor } from './visitor.ts';

/** What a page is filled with besides the words. */
export type PageValues = Readonly<Record<string, string>>;

const gap = /\{\{([\w.-]+)\}\}/g;

/** Reads the built pages and fills their gaps: `{{nav.shop}}` with words, `{{apiUrl}}` with a value of the shop. */
export function createPages(folder: string, shared: PageValues) {
  const files = new Map<string, Promise<string>>();

  const load = (name: string): Promise<string> => {
    const known = files.get(name);
    if (known) return known;
    const loading = readFile(join(folder, name), 'utf8');
    files.set(name, loading);
    loading.catch(() => files.delete(name));
    return loading;
  };

  return {
    /** The page in the visitor's language. Rejects when a gap has no filling: that is a slip in the page. */
    async render(name: string, visitor: Visitor, url: URL, own: PageValues): Promise<string> {
      const t = translator(visitor.language);
      const values: PageValues = { ...shared, ...chrome(visitor, url, t), ...own };
      const page = await load(name);
      return page.replaceAll(gap, (_, key: string) => {
        const value = values[key] ?? (isMessageKey(key) ? t(key, shared) : undefined);
        if (value === undefined) throw new Error(`Nothing fills the gap ${key} of ${name}`);
        return escape(value);
      });
    },
  };
}

/** What the frame of each page shows about its visitor. */
function chrome(visitor: Visitor, url: URL, t: Translate): PageValues {
  const other: Language = visitor.language === 'zh-CN' ? 'en-GB' : 'zh-CN';
  const elsewhere = new URL(url);
  elsewhere.searchParams.set('lang', other);
  return {
    lang: visitor.language,
    theme: visitor.theme,
    themePressed: String(visitor.theme === 'dark'),
    otherLang: other,
    otherLangUrl: elsewhere.pathname + elsewhere.search,
    visitor: visitor.shopper ? 'known' : 'unknown',
    visitorName: visitor.shopper?.name ?? '',
    visitorGreeting: visitor.shopper ? t('nav.signedInAs', { name: visitor.shopper.name }) : '',
    visitorId: visitor.shopper?.customerId ?? '',
  };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
