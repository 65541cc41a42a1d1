import { expect, test } from 'vitest';
import { minifyHtml } from './minify-templates.ts';

test.each([
  ['const a = html`<div\n  class="b"\n>\n  ${c}\n</div>`;', 'const a = html`<div class=b>${c}</div>`;'],
  ['html`<p>${a} ${b}\n  ${c}\n</p>`', 'html`<p>${a} ${b} ${c}</p>`'],
  ['html`<span>a</span>\n  <span>b</span>`', 'html`<span>a</span> <span>b</span>`'],
  [
    'html`<div>\n  <input\n    type="radio" />\n  ${d}\n  <b>e</b>\n</div>`',
    'html`<div><input type=radio />${d} <b>e</b></div>`',
  ],
  [
    'html`<ul>\n  ${a.map((b) => html`<li>\n    ${b}\n  </li>`)}\n</ul>`',
    'html`<ul>${a.map((b) => html`<li>${b}</li>`)}</ul>`',
  ],
  [
    'html`<a class="b c" id="d-${e}" part="f" data-g="${h}" role="i"><path d="j"/></a>`',
    'html`<a class="b c" id="d-${e}" part=f data-g="${h}" role=i><path d="j"/></a>`',
  ],
  ['html`<input\n  type="radio"\n/>`', 'html`<input type="radio"/>`'],
  ['html `<p>\n  ${a}\n</p>`', 'html `<p>${a}</p>`'],
  ['const text = `\n  stays\n`;', 'const text = `\n  stays\n`;'],
])('%s', (source, minified) => {
  expect(minifyHtml(source)).toBe(minified);
});
