import type { Language, Translate } from '../messages/messages.ts';
import type { Visitor } from './visitor.ts';

export interface Call {
  request: Request;
  url: URL;
  params: Readonly<Record<string, string>>;
  visitor: Visitor;
  language: Language;
  t: Translate;
}

export type Handler = (call: Call) => Response | Promise<Response>;

/** `GET /api/products/:sku` and what answers it. */
export type Routes = Readonly<Record<`${'GET' | 'POST'} /${string}`, Handler>>;

export interface Match {
  handler: Handler;
  params: Record<string, string>;
}

/** The first route that fits, in the order of the table. HEAD is answered as GET. */
export function createRouter(routes: Routes): (method: string, pathname: string) => Match | null {
  const table = Object.entries(routes).map(([key, handler]) => {
    const [method = '', pattern = ''] = key.split(' ');
    return { method, parts: pattern.split('/'), handler };
  });
  return (method, pathname) => {
    const wanted = method === 'HEAD' ? 'GET' : method;
    const parts = pathname.replace(/(?<=.)\/$/, '').split('/');
    for (const route of table) {
      const params = route.method === wanted ? fit(route.parts, parts) : null;
      if (params) return { handler: route.handler, params };
    }
    return null;
  };
}

function fit(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (expected.startsWith(':')) {
      try {
        params[expected.slice(1)] = decodeURIComponent(part);
      } catch {
        return null;
      }
    } else if (expected !== part) {
      return null;
    }
  }
  return params;
}
