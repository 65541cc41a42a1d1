import { make } from '../../internal/dom.ts';
import { overStyles } from './survey.over.styles.ts';
import { SurveyTalk } from './survey.talk.ts';

function intoDialog(base: HTMLElement, cancel: (event: Event) => void): HTMLDialogElement {
  const dialog = make('dialog', { class: 'dialog', part: 'dialog' });
  dialog.addEventListener('cancel', cancel);
  base.replaceWith(dialog);
  dialog.append(base);
  return dialog;
}

/** Lets a survey lie over the page, as a dialog or a sheet. */
export const learn = (): void => SurveyTalk.learn({ styles: [overStyles], intoDialog });
