export { html } from 'hono/html';
export { createPages, type PageHandler, type PageRequest } from './create-pages.ts';
export type { Language, Words } from './languages.ts';
export { type Markup, type PageContent, plainPage } from './layout.ts';
export type { PageAnswer } from './respond.ts';
