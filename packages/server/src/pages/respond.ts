import { toBase64, utf8 } from '../lib/crypto.ts';
import { layOut, type PageContent } from './layout.ts';
import { pageStyles } from './page.styles.ts';

let policy: Promise<string> | undefined;

/** Nothing may load or run but our own style sheet, known by its hash; forms go back to where they came from. */
const contentPolicy = async (): Promise<string> => {
  const hash = toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(pageStyles))));
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
};

const common = async (): Promise<Record<string, string>> => {
  policy ??= contentPolicy();
  return {
    'Content-Security-Policy': await policy,
    // The address is a key: no cache may keep it, no other page may hear of it, no search engine may list it.
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
};

/** What a page answers: a document, or where to look next. */
export type PageAnswer =
  | { status: number; content: PageContent; headers?: Record<string, string> }
  /** After a form was taken: a reload then repeats nothing. */
  | { seeOther: string };

export const respondWithPage = async (answer: PageAnswer): Promise<Response> => {
  if ('seeOther' in answer) {
    return new Response(null, { status: 303, headers: { ...(await common()), Location: answer.seeOther } });
  }
  const { status, content, headers = {} } = answer;
  return new Response(await layOut(content), {
    status,
    headers: {
      ...(await common()),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': content.language,
      Vary: 'Accept-Language',
      ...headers,
    },
  });
};
