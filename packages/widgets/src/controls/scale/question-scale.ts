import { scale } from './scale.ts';
import type { ScaleView } from './scale-box.ts';

export interface QuestionScaleView extends Omit<ScaleView, 'label'> {
  /** What is scored, where it has no heading of its own. */
  readonly label?: string;
  /** Id of the heading that names the scale. */
  readonly labelledBy?: string;
  /** Ids of what is said about the whole, e.g. an error; empty for none. */
  readonly describedBy: string;
}

/**
 * A scale as the answer to a question, in a template: a heading may name it and an error describe it. Needs `scaleStyles`, and for faces
 * `drawFace` and `faceStyles`.
 */
export function questionScale(owner: object, view: QuestionScaleView): HTMLFieldSetElement {
  const { label = '', labelledBy, describedBy, ...others } = view;
  const box = scale(owner, { ...others, label });
  for (const [name, ids] of Object.entries({ 'aria-labelledby': labelledBy, 'aria-describedby': describedBy })) {
    if (ids) box.setAttribute(name, ids);
    else box.removeAttribute(name);
  }
  return box;
}
