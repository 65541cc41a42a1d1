import { scale } from './scale.ts';
import type { ScaleView } from './scale-box.ts';

export interface QuestionScaleView extends ScaleView {
  /** Ids of what is said about the whole, e.g. an error; empty for none. */
  readonly describedBy: string;
}

/**
 * A scale as the answer to a question, in a template: an error may describe it. Needs `scaleStyles`, and for faces `drawFace` and
 * `faceStyles`.
 */
export function questionScale(owner: object, { describedBy, ...view }: QuestionScaleView): HTMLFieldSetElement {
  const box = scale(owner, view);
  if (describedBy) box.setAttribute('aria-describedby', describedBy);
  else box.removeAttribute('aria-describedby');
  return box;
}
