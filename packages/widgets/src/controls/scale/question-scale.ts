import { Directive, directive } from 'lit/directive.js';
import { makeSvg } from '../../internal/dom.ts';
import { ScaleBox, type ScaleView } from './scale-box.ts';

export interface QuestionScaleView extends Omit<ScaleView, 'label'> {
  /** What is scored, where it has no heading of its own. */
  readonly label?: string;
  /** Id of the heading that names the scale. */
  readonly labelledBy?: string;
  /** Ids of what is said about the whole, e.g. an error; empty for none. */
  readonly describedBy: string;
}

const paths = {
  head: 'M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19z',
  mouths: [
    'M8 17.2c1.8-3 6.2-3 8 0',
    'M8.5 16.4c1.6-1.6 5.4-1.6 7 0',
    'M8.5 15.6h7',
    'M8.5 14.8c1.6 1.7 5.4 1.7 7 0',
    'M7.6 14c.7 4.6 8.1 4.6 8.8 0z',
  ],
  eyes: 'M8.75 9.25v.01M15.25 9.25v.01',
};

/** A face for a satisfaction of 1 to 5, told by its mouth and not by a colour. */
function drawFace(score: number): Element {
  const lines = [paths.head, paths.mouths[score - 1] ?? '', paths.eyes];
  return makeSvg('svg', { viewBox: '0 0 24 24' }, ...lines.map((d) => makeSvg('path', { d })));
}

/** A scale that a heading may name and an error may describe, in faces too. */
class QuestionScaleBox extends ScaleBox {
  show({ label = '', labelledBy = '', describedBy, ...view }: QuestionScaleView): HTMLFieldSetElement {
    const box = this.update({ ...view, label });
    for (const [name, ids] of Object.entries({ 'aria-labelledby': labelledBy, 'aria-describedby': describedBy })) {
      if (ids) box.setAttribute(name, ids);
      else box.removeAttribute(name);
    }
    return box;
  }

  protected override front(look: ScaleView['look'], score: number): Element {
    return look === 'faces' ? drawFace(score) : super.front(look, score);
  }
}

class QuestionScaleDirective extends Directive {
  readonly #box = new QuestionScaleBox();

  render(view: QuestionScaleView): HTMLFieldSetElement {
    return this.#box.show(view);
  }
}

/** A scale as the answer to a question, in a template. Needs `scaleStyles` and `questionScaleStyles`. */
export const questionScale = directive(QuestionScaleDirective);
