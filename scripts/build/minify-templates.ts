import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import type { WorkspacePackage } from '../lib/workspace.ts';

/** Takes the indentation out of the widgets' templates: no bundler looks into them. */
export async function minifyTemplates({ folder }: WorkspacePackage): Promise<void> {
  for (const file of globSync('dist/**/*.js', { cwd: folder })) {
    const path = join(folder, file);
    const source = await readFile(path, 'utf8');
    if (/\bhtml ?`/.test(source)) await writeFile(path, minifyHtml(source));
  }
}

/** Rewrites what stands between the expressions of `html` templates in a module. */
export function minifyHtml(source: string): string {
  const pieces: [start: number, end: number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === 'html') {
      const { template } = node;
      const literals = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template]
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
      for (const literal of literals) pieces.push([literal.getStart() + 1, literal.end - (isLast(literal) ? 1 : 2)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('template.js', source, ts.ScriptTarget.ESNext, true));
  return pieces
    .sort(([a], [b]) => b - a)
    .reduce(
      (text, [start, end]) =>
        text.slice(0, start) + withoutQuotes(minifyMarkup(text.slice(start, end))) + text.slice(end),
      source,
    );
}

/** The last literal of a template ends with a backtick, the others with the two signs that begin an expression. */
const isLast = ({ kind }: ts.Node): boolean =>
  kind === ts.SyntaxKind.TemplateTail || kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral;

/**
 * HTML asks for quotes only around blanks and signs, but would take the end of a tag like `a/>` for one of the value. What looks like an
 * attribute is one: all words of ours are in catalogues.
 */
const withoutQuotes = (markup: string): string => markup.replace(/(\s[a-z-]+)="([\w%-]+)"(?=[\s>])/g, '$1=$2');

/** After these a blank is one that is seen, or heard. */
const inlineEnd = /<\/(a|abbr|b|bdi|button|code|em|small|span|strong|time)$/;

/** Blanks on one line stay. An indentation goes where it is nothing but that, and becomes one blank where it parts words. */
function minifyMarkup(markup: string): string {
  return markup.replace(/\s*\n\s*/g, (_, at: number) => {
    const before = markup.slice(0, at);
    const after = markup.slice(at).trimStart();
    if (/^(<\/|\/?>)/.test(after)) return '';
    const endsTag = before.endsWith('>') && !inlineEnd.test(before.slice(0, -1));
    return endsTag ? '' : ' ';
  });
}
