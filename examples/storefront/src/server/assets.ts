import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { commonHeaders } from './headers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A built file, or null. The names under /assets/ carry a hash of the content, so a browser may keep them for ever. */
export async function readAsset(folder: string, pathname: string): Promise<Response | null> {
  const type = types[extname(pathname)];
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  if (!type || !path.startsWith(folder + sep)) return null;
  const body = await readFile(path).catch(() => null);
  if (!body) return null;
  const kept = pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  return new Response(body, { headers: { 'content-type': type, 'cache-control': kept, ...commonHeaders } });
}

export function svg(body: string): Response {
  return new Response(body, {
    headers: {
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=3600',
      // Opened by itself, a picture is a document: it gets to load nothing.
      'content-security-policy': "default-src 'none'",
      ...commonHeaders,
    },
  });
}
