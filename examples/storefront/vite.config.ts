import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

const pages = join(import.meta.dirname, 'pages');

const entries = [
  'index',
  'product',
  'basket',
  'orders',
  'order',
  'account',
  'case',
  'kiosk',
  'sign-in',
  'not-found',
  'desk/index',
  'desk/sign-in',
];

/** Header, footer and head are the same on each page: `<!-- partial:header -->` is where they go. */
function partials(): Plugin {
  return {
    name: 'partials',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replaceAll(/<!-- partial:([\w-]+) -->/g, (_, name: string) =>
          readFileSync(join(pages, 'partials', `${name}.html`), 'utf8'),
        ),
    },
  };
}

/** Text is drawn in its own typeface from the start: a browser that finds fonts late moves the lines once more. */
function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((name) => /-latin-wght-normal.*\.woff2$/.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${name}`, crossorigin: true },
            injectTo: 'head-prepend' as const,
          })),
    },
  };
}

export default defineConfig({
  root: pages,
  publicDir: false,
  logLevel: 'warn',
  // Packages are taken as source, as everywhere in this repository: no build has to come first.
  resolve: { conditions: ['@aftercart/source', ...defaultClientConditions] },
  plugins: [partials(), preloadFonts()],
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    emptyOutDir: true,
    rolldownOptions: { input: entries.map((name) => join(pages, `${name}.html`)) },
  },
});
