import { readBytes } from '../http/body.ts';
import { type Connection, pathOf } from '../http/create-http.ts';
import type { Clock } from '../lib/clock.ts';
import { createId } from '../lib/ids.ts';
import type { Logger } from '../lib/logger.ts';
import type { RateLimiter } from '../lib/rate-limiter.ts';
import { chooseLanguage, type Language } from './languages.ts';
import { plainPage } from './layout.ts';
import { type PageAnswer, respondWithPage } from './respond.ts';
import { pageWords } from './words.ts';

export type PageRequest = {
  /** The last part of the path: what the link carries. */
  token: string;
  /** What was sent by a form; null for a page that is only looked at, which must change nothing. */
  form: FormData | null;
  query: URLSearchParams;
  language: Language;
  /** The path with the chosen language, for forms and for `seeOther`. */
  here: string;
  /** Network address; in memory only. */
  address: string;
};

/** Answers one kind of page; null when the link is not one of ours or no longer good. */
export type PageHandler = (request: PageRequest) => Promise<PageAnswer | null>;

export type PagesDeps = { clock: Clock; log: Logger; limiter: RateLimiter };

/** Pages that one address may open in a minute: many people behind one router, nobody who tries tokens. */
const PAGES_PER_MINUTE = 240;
const MINUTE_MS = 60_000;
/** Forms of words and choices, and room for what a phone's camera makes. */
const MAX_FORM_BYTES = 12_000_000;
const MAX_TOKEN_LENGTH = 4000;

const TOKEN_PATH = /^\/([a-z])\/([\w.~-]+)$/;

const notFound = (language: Language): PageAnswer => {
  const { linkUnknown, linkUnknownText } = pageWords[language];
  return { status: 404, content: plainPage(language, linkUnknown, linkUnknownText) };
};

const readForm = async (request: Request): Promise<FormData | 'tooLarge' | 'unreadable'> => {
  const bytes = await readBytes(request, MAX_FORM_BYTES);
  if (!bytes.ok) return 'tooLarge';
  try {
    const headers = { 'Content-Type': request.headers.get('content-type') ?? '' };
    return await new Response(bytes.value, { headers }).formData();
  } catch {
    return 'unreadable';
  }
};

/**
 * The pages that the backend hosts for people who have nothing but a link: plain documents and forms. Each kind is known
 * by the letter that its paths begin with: `{ c: … }` answers `/c/{token}`.
 * @returns what answers such a path, and null for any other
 */
export const createPages = (
  { clock, log, limiter }: PagesDeps,
  handlers: Readonly<Record<string, PageHandler>>,
): ((request: Request, connection: Connection) => Promise<Response> | null) => {
  const answer = async (
    handle: PageHandler,
    request: Request,
    token: string,
    language: Language,
    connection: Connection,
  ): Promise<PageAnswer> => {
    const words = pageWords[language];
    const { address = '' } = connection;
    const seconds = limiter.take(`page ${address}`, PAGES_PER_MINUTE, MINUTE_MS);
    if (seconds !== null) {
      const content = plainPage(language, words.tooMany, words.tooManyText);
      return { status: 429, content, headers: { 'Retry-After': String(seconds) } };
    }
    if (token.length > MAX_TOKEN_LENGTH) return notFound(language);
    const url = new URL(request.url);
    const form = request.method === 'POST' ? await readForm(request) : null;
    if (form === 'tooLarge') return { status: 413, content: plainPage(language, words.tooLarge, words.tooLargeText) };
    if (form === 'unreadable') return { status: 400, content: plainPage(language, words.failed, words.failedText) };
    const here = url.searchParams.has('lang') ? `${url.pathname}?lang=${language}` : url.pathname;
    const handled = await handle({ token, form, query: url.searchParams, language, here, address });
    return handled ?? notFound(language);
  };

  const serve = async (
    kind: string,
    handle: PageHandler,
    token: string,
    request: Request,
    connection: Connection,
  ): Promise<Response> => {
    const startedAt = performance.now();
    const requestId = createId('req', clock);
    const asked = new URL(request.url).searchParams.get('lang');
    const language = chooseLanguage(asked, request.headers.get('accept-language'));
    let response: Response;
    if (request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'POST') {
      response = new Response(null, { status: 405, headers: { Allow: 'GET, HEAD, POST' } });
    } else {
      try {
        response = await respondWithPage(await answer(handle, request, token, language, connection));
      } catch (error) {
        log.error('A page failed unexpectedly.', error, { requestId, page: kind });
        const { failed, failedText } = pageWords[language];
        response = await respondWithPage({ status: 500, content: plainPage(language, failed, failedText) });
      }
    }
    response.headers.set('X-Request-Id', requestId);
    // The token opens somebody's page: the log gets the kind of page alone.
    const ms = Math.round((performance.now() - startedAt) * 10) / 10;
    log.info('page', { requestId, page: kind, method: request.method, status: response.status, ms });
    return request.method === 'HEAD'
      ? new Response(null, { status: response.status, headers: response.headers })
      : response;
  };

  return (request, connection) => {
    const [, kind = '', token = ''] = TOKEN_PATH.exec(pathOf(request.url)) ?? [];
    const handle = Object.hasOwn(handlers, kind) ? handlers[kind] : undefined;
    return handle === undefined ? null : serve(kind, handle, token, request, connection);
  };
};
