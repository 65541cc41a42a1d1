import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The API reference as a page that loads nothing from elsewhere: Scalar's own bundle from its npm package. */

const scriptPath = (): string =>
  fileURLToPath(new URL('./browser/standalone.js', import.meta.resolve('@scalar/api-reference')));

const openapiPath = (): string => fileURLToPath(import.meta.resolve('@aftercart/contract/openapi.json'));

const configuration = {
  url: '/v1/openapi.json',
  title: 'Aftercart API',
  withDefaultFonts: false,
  hideClientButton: true,
  hideDarkModeToggle: false,
  showDeveloperTools: 'never',
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
};

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Aftercart API</title>
<link rel="icon" href="data:,">
</head>
<body>
<noscript>The reference needs JavaScript. The document itself is at <a href="/v1/openapi.json">/v1/openapi.json</a>.</noscript>
<div id="reference"></div>
<script src="/reference/scalar.js"></script>
<script src="/reference/start.js"></script>
</body>
</html>
`;

/** Requests that are tried on the page go to the server that serves it. */
const start = `Scalar.createApiReference('#reference', {
  ...${JSON.stringify(configuration)},
  servers: [{ url: location.origin }],
});
`;

/** Everything from this host and nothing from any other, whatever the bundle may think of. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const common = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
const script = { ...common, 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'public, max-age=3600' };

/** Answers the paths of documentation; null for any other. */
export const createReference = (): ((path: string) => Promise<Response | null>) => {
  const answers: Readonly<Record<string, () => Promise<Response>>> = {
    '/v1/openapi.json': async () =>
      new Response(await readFile(openapiPath()), {
        headers: { ...common, 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' },
      }),
    '/reference': async () =>
      new Response(page, {
        headers: { ...common, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
      }),
    '/reference/scalar.js': async () => new Response(await readFile(scriptPath()), { headers: script }),
    '/reference/start.js': async () => new Response(start, { headers: script }),
  };
  return async (path) => (await answers[path]?.()) ?? null;
};
