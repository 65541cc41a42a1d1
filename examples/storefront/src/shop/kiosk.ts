import '@aftercart/widgets/define/provider';
import '@aftercart/widgets/define/survey';
import { find } from '../browser/dom.ts';

/** A screen in the shop: nobody is signed in, nothing is kept, and it is never empty. */
const closed = find('[data-closed]');

for (const type of ['aftercart-survey-skipped', 'aftercart-survey-failed'] as const) {
  document.addEventListener(type, () => {
    closed.hidden = false;
  });
}
document.addEventListener('aftercart-survey-shown', () => {
  closed.hidden = true;
});
