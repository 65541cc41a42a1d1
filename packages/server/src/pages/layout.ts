import { html, raw } from 'hono/html';
import { directionOf, type Language, languageNames, languages } from './languages.ts';
import { pageStyles } from './page.styles.ts';
import { pageWords } from './words.ts';

/** Markup in which every value was escaped: only `html` of hono makes it. */
export type Markup = ReturnType<typeof html>;

export type PageContent = {
  language: Language;
  /** The page of the browser's tab. */
  title: string;
  /** Name of the shop, above everything; null where it is not known. */
  shop: string | null;
  /** The content of `main`. */
  body: Markup;
};

const languageLinks = (
  current: Language,
): Markup => html`<nav class="languages" aria-label="${pageWords[current].language}">
${languages.map((language) =>
  language === current
    ? html`<span aria-current="true" lang="${language}">${languageNames[language]}</span>`
    : html`<a href="?lang=${language}" hreflang="${language}" lang="${language}" dir="${directionOf(language)}">${languageNames[language]}</a>`,
)}
</nav>`;

/** A whole document. It loads nothing, runs nothing and tells nobody that it was opened. */
export const layOut = async ({ language, title, shop, body }: PageContent): Promise<string> => {
  const page = await html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${raw(pageStyles)}</style>
</head>
<body>
<div class="page">
${shop === null ? '' : html`<p class="shop"><bdi>${shop}</bdi></p>`}
<main>
${body}
</main>
${languageLinks(language)}
</div>
</body>
</html>
`;
  return page.toString();
};

/** A page that says one thing. */
export const plainPage = (
  language: Language,
  title: string,
  text: string,
  shop: string | null = null,
): PageContent => ({ language, title, shop, body: html`<div class="card"><h1>${title}</h1><p>${text}</p></div>` });
