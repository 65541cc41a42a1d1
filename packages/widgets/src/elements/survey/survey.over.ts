import { make } from '../../internal/dom.ts';

export { overStyles as styles } from './survey.over.styles.ts';

/** Puts the card of the element into a dialog in its place. */
export function intoDialog(base: HTMLElement, cancel: (event: Event) => void): HTMLDialogElement {
  const dialog = make('dialog', { class: 'dialog', part: 'dialog' });
  dialog.addEventListener('cancel', cancel);
  base.replaceWith(dialog);
  dialog.append(base);
  return dialog;
}
