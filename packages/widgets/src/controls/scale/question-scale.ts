import { Directive, directive } from 'lit/directive.js';
import { ScaleBox, type ScaleView } from './scale-box.ts';

export interface QuestionScaleView extends Omit<ScaleView, 'label'> {
  /** What is scored, where it has no heading of its own. */
  readonly label?: string;
  /** Id of the heading that names the scale. */
  readonly labelledBy?: string;
  /** Ids of what is said about the whole, e.g. an error; empty for none. */
  readonly describedBy: string;
}

/** A scale that a heading may name and an error may describe. */
class QuestionScaleBox extends ScaleBox {
  show({ label = '', labelledBy = '', describedBy, ...view }: QuestionScaleView): HTMLFieldSetElement {
    const box = this.update({ ...view, label });
    for (const [name, ids] of Object.entries({ 'aria-labelledby': labelledBy, 'aria-describedby': describedBy })) {
      if (ids) box.setAttribute(name, ids);
      else box.removeAttribute(name);
    }
    return box;
  }
}

class QuestionScaleDirective extends Directive {
  readonly #box = new QuestionScaleBox();

  render(view: QuestionScaleView): HTMLFieldSetElement {
    return this.#box.show(view);
  }
}

/** A scale as the answer to a question, in a template. Needs `scaleStyles`, and for faces `drawFace` and `faceStyles`. */
export const questionScale = directive(QuestionScaleDirective);
