import { expect, test } from 'vitest';
import { minifyCss, minifyStyleSheets } from './minify-styles.ts';

test.each([
  ['  .a {\n  color: red;\n  margin: 0 1em;\n}\n', '.a{color:red;margin:0 1em}'],
  ['/* why */\n.a .b > .c + .d { top: calc(1em + 2px) }', '.a .b>.c + .d{top:calc(1em + 2px)}'],
  ['a :is(b, c):not(:disabled) { x: y }', 'a :is(b,c):not(:disabled){x:y}'],
  [
    '@media (max-width: 24em) { :host { --_a: var(--b, light-dark(#ffffff, #000000)); } }',
    '@media (max-width: 24em){:host{--_a:var(--b,light-dark(#fff,#000))}}',
  ],
  ['.a { margin: 0.5em -0.25em 10.5em; color: #aabbcd }', '.a{margin:.5em -.25em 10.5em;color:#aabbcd}'],
  [".a::before { content: '!' / ''; }", ".a::before{content:'!' / ''}"],
])('%s', (css, minified) => {
  expect(minifyCss(css)).toBe(minified);
});

test('finds style sheets as the compiler leaves them, and says when it finds none', () => {
  const compiled = "import { css } from 'lit';\nexport const a = css `\n  .a {\n    top: 0;\n  }\n`;";
  expect(minifyStyleSheets(compiled, 'a.js')).toBe("import { css } from 'lit';\nexport const a = css`.a{top:0}`;");
  expect(() => minifyStyleSheets('export const a = css(`.a { top: 0; }`);', 'a.js')).toThrow('a.js');
});
