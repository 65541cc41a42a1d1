import { render, type TemplateResult } from 'lit/html.js';
import { make } from '../../internal/dom.ts';

/** A place for what is drawn by templates. */
export function templateBox(): (template: TemplateResult) => readonly [HTMLElement] {
  const box = make('div');
  return (template) => {
    render(template, box);
    return [box];
  };
}
