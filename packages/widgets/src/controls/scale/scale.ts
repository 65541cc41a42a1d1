import { Directive, directive } from 'lit/directive.js';
import { ScaleBox, type ScaleView } from './scale-box.ts';

/** Keeps its box, and with it the focus, from one render to the next. */
class ScaleDirective extends Directive {
  readonly #box = new ScaleBox();

  render(view: ScaleView): HTMLFieldSetElement {
    return this.#box.update(view);
  }
}

/** A scale in a template. */
export const scale = directive(ScaleDirective);
