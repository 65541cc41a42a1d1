import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../lib/paths.ts';
import { PlainError } from '../lib/plain-error.ts';
import { type ServedFolder, serveFolder } from '../stories/serve-folder.ts';

/** How many of them the pages of a benchmark have. */
const counts = [0, 1, 1000] as const;

/** Rows of a list of products, and with how many of them the contract takes one request. */
export const rows = 100;

export interface Pages extends ServedFolder {
  remove(): Promise<void>;
}

const storefront = join(root, 'examples', 'storefront');
const widgets = join(root, 'packages', 'widgets', 'dist');

/**
 * Serves `summaries-KIND.html`, a list of products with their public numbers, and `text-KIND.html` and `plain-KIND.html`, the same with the
 * numbers as text by a script that is written by hand, for the reader's language or as they come; and `rating-N.html`, with ratings from what `npm run build` has built, bundled as a shop bundles them, and
 * `native-N.html`, with a form that looks and asks the same and is written by hand.
 */
export async function servePages(): Promise<Pages> {
  if (!existsSync(join(widgets, 'elements', 'rating', 'define.js'))) {
    throw new PlainError('The widgets are not built yet: run `npm run build` first.');
  }
  const folder = await mkdtemp(join(tmpdir(), 'aftercart-pages-'));
  await bundle(folder, 'rating');
  await bundle(folder, 'rating-summary');
  await cp(join(import.meta.dirname, 'pages'), folder, { recursive: true });
  await cp(join(widgets, 'placeholder.css'), join(folder, 'placeholder.css'));
  for (const count of counts) {
    await writeFile(join(folder, `rating-${String(count)}.html`), ratingPage(count));
    await writeFile(join(folder, `native-${String(count)}.html`), nativePage(count));
  }
  const place = await readFile(join(widgets, 'placeholder.css'), 'utf8');
  for (const [name, row] of Object.entries(lists)) {
    await writeFile(join(folder, `summaries-${name}.html`), summariesPage(row, place));
    await writeFile(join(folder, `text-${name}.html`), textPage(row, '<ul>'));
    await writeFile(join(folder, `plain-${name}.html`), textPage(row, '<ul data-plain>'));
  }
  const api = join(folder, 'api', 'v1', 'feedback');
  await mkdir(api, { recursive: true });
  await writeFile(
    join(api, 'ratings'),
    JSON.stringify({ data: Array.from({ length: rows }, (_, row) => numbers(row + 1)) }),
  );
  await writeFile(join(folder, 'empty.html'), '<!doctype html><title>Nothing yet</title>');
  const served = await serveFolder(folder);
  return { ...served, remove: () => rm(folder, { recursive: true }) };
}

async function bundle(outDir: string, element: 'rating' | 'rating-summary'): Promise<void> {
  const entry = join(storefront, 'benchmark-entry.js');
  await mkdir(outDir, { recursive: true });
  await build({
    root: storefront,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'benchmark-entry',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) =>
          id === entry
            ? `import '@aftercart/widgets/define/provider';import '@aftercart/widgets/define/${element}';`
            : null,
      },
    ],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: entry, output: { minify: true, entryFileNames: `${element}.js` } },
    },
  });
}

const repeat = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index + 1)).join('\n');

const page = (head: string, body: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A page of a shop</title>
<style>body { margin: 1rem; font: 1rem/1.5 sans-serif; max-inline-size: 40rem } .numbers { min-block-size: 1.75em } .card { display: flex; gap: 1rem }</style>
${head}
<body>
<h1>Thank you</h1>
${body}
<p id="below">What stands below.</p>
<script type="module" src="/usable.js"></script>
`;

const ratingPage = (count: number): string =>
  page(
    '<link rel="stylesheet" href="/placeholder.css">\n<script type="module" src="/rating.js"></script>',
    `<aftercart-provider base-url="/api" publishable-key="pk_benchmark">
${repeat(count, (index) => `<aftercart-rating subject-type="product" subject-id="${String(index)}"></aftercart-rating>`)}
</aftercart-provider>`,
  );

const star =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2.6l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47L12 17.45 6.2 20.5l1.1-6.47L2.6 9.45l6.5-.95z"/></svg>';
const names = ['1 star', '2 stars', '3 stars', '4 stars', '5 stars'];

const nativePage = (count: number): string =>
  page(
    '<link rel="stylesheet" href="/native.css">\n<script type="module" src="/native.js"></script>',
    repeat(
      count,
      (index) => `<form class="rating" action="/api/v1/feedback" data-subject="${String(index)}">
<fieldset><legend>How do you like this product?</legend>
<div class="row">
${names
  .map(
    (name, score) =>
      `<label class="option"><input type="radio" name="score" value="${String(score + 1)}">${star}<span class="hidden">${name}</span></label>`,
  )
  .join('\n')}
</div>
<div class="ends" aria-hidden="true"><span>Very poor</span><span>Very good</span></div>
</fieldset>
</form>`,
    ),
  );

/** What the server knows of the product in a row. */
const numbers = (row: number) => {
  const distribution = [row % 3, row % 5, 10, 20 + row, 40 + row];
  const count = distribution.reduce((sum, each) => sum + each, 0);
  const total = distribution.reduce((sum, each, index) => sum + each * (index + 1), 0);
  return { subjectId: `sku-${String(row)}`, count, average: Math.round((100 * total) / count) / 100, distribution };
};

type Row = (row: number, rating: string) => string;

/** Name, price and numbers, and nothing else. */
const bareRow: Row = (row, rating) => `<li><h2>Product ${String(row)}</h2><p>£ ${String(row)}.95</p>${rating}</li>`;

/** What a list of products has in a row. */
const fullRow: Row = (row, rating) => `<li class="card">
<a href="#${String(row)}"><svg width="160" height="160" viewBox="0 0 16 16" role="img" aria-label="Picture"><rect width="16" height="16" fill="#eee"/><circle cx="8" cy="8" r="5" fill="#bbb"/></svg></a>
<div><h2><a href="#${String(row)}">Hand-painted teapot, number ${String(row)}</a></h2>
${rating}
<p>Stoneware with a lid that stays on while pouring. Holds enough for four cups, goes into the dishwasher, comes in a box.</p>
<p><strong>£ ${String(row)}.95</strong> <s>£ ${String(row + 5)}.95</s> <small>Delivery in two days</small></p>
<ul><li>In stock</li><li>Free returns</li><li>Gift wrapping</li></ul>
<p><button type="button">Add to basket</button> <button type="button">Remember</button></p></div>
</li>`;

/** The kinds of lists. */
export const lists = { bare: bareRow, full: fullRow };

const listPage = (head: string, row: Row, rating: (row: number) => string, list = '<ul>'): string =>
  page(
    head,
    `<aftercart-provider base-url="/api" publishable-key="pk_benchmark">
${list}
${repeat(rows, (each) => row(each, rating(each)))}
</ul>
</aftercart-provider>`,
  );

/** The place holders stand in the style sheet of the page, where a shop's bundler puts them. */
const summariesPage = (row: Row, place: string): string =>
  listPage(
    `<style>${place}</style>\n<script type="module" src="/rating-summary.js"></script>`,
    row,
    (each) => `<aftercart-rating-summary subject-id="sku-${String(each)}"></aftercart-rating-summary>`,
  );

const textPage = (row: Row, list: string): string =>
  listPage(
    '<script type="module" src="/rows.js"></script>',
    row,
    (each) => `<p class="numbers" data-sku="sku-${String(each)}"></p>`,
    list,
  );
