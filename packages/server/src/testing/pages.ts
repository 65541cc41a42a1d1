import type { TestServer } from './harness.ts';

/** A hosted page as a browser without scripts holds it. */
export type ShownPage = {
  status: number;
  text: string;
  headers: Headers;
  /** Hidden fields of the first form. */
  hidden: Record<string, string>;
  /** Fields that were filled in already. */
  checked: string[];
};

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const readPage = async (response: Response): Promise<ShownPage> => {
  const text = await response.text();
  const [, form = ''] = /<form[^>]*>([\s\S]*?)<\/form>/.exec(text) ?? [];
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, unescaped(value)],
  );
  const checked = [...form.matchAll(/name="([^"]*)" value="([^"]*)" checked/g)].map(
    ([, name = '', value = '']) => `${name}=${value}`,
  );
  return { status: response.status, text, headers: response.headers, hidden: Object.fromEntries(hidden), checked };
};

/** Opens the page of a link and sends its forms, following where it leads. */
export const openPage = (
  server: TestServer,
  url: string,
  { address = '198.51.100.1', language = 'en' }: { address?: string; language?: string } = {},
) => {
  const fetchPage = async (target: string, init: RequestInit = {}): Promise<ShownPage> => {
    const headers = { 'Accept-Language': language, ...init.headers };
    const response = await server.app.fetch(new Request(new URL(target, url), { ...init, headers }), { address });
    const location = response.headers.get('location');
    return location === null ? readPage(response) : fetchPage(location);
  };
  return {
    get: (query = ''): Promise<ShownPage> => fetchPage(`${url}${query}`),
    /** Sends the form of a page; a field that is given twice is sent twice. */
    post: (page: ShownPage, fields: Record<string, string | readonly string[]>, query = ''): Promise<ShownPage> => {
      const form = new URLSearchParams(page.hidden);
      for (const [name, value] of Object.entries(fields)) {
        for (const each of typeof value === 'string' ? [value] : value) form.append(name, each);
      }
      return fetchPage(`${url}${query}`, { method: 'POST', body: form });
    },
  };
};
