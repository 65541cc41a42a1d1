import { type Language, translator } from '../messages/messages.ts';

/** The server has written the page in the visitor's language; the scripts speak the same. */
export const language: Language = document.documentElement.lang === 'zh-CN' ? 'zh-CN' : 'en-GB';

export const t = translator(language);
