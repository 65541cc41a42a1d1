import { ScaleBox, type ScaleView } from './scale-box.ts';

const boxes = new WeakMap<object, Map<string, ScaleBox>>();

/**
 * A scale in a template. Its box, and with it the focus, is kept from one render to the next.
 *
 * @param owner tells the scales of one element from those of another, e.g. its strings; the names of one owner's scales differ.
 */
export function scale(owner: object, view: ScaleView): HTMLFieldSetElement {
  const own = boxes.get(owner) ?? new Map<string, ScaleBox>();
  boxes.set(owner, own);
  const box = own.get(view.name) ?? new ScaleBox();
  own.set(view.name, box);
  return box.update(view);
}
