/** How long a first digit waits for a second one, so that "1" and "0" make ten. */
const digitPause = 800;

let digits = '';
let digitAt = 0;

/**
 * What a scale can do by key beyond its native radios: arrows that follow the reading direction and wrap, Home and End for the ends,
 * digits for the number itself. To be called with the `keydown` of its fieldset.
 */
export function scaleKey(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const fieldset = event.currentTarget as HTMLFieldSetElement;
  const radios = [...fieldset.querySelectorAll<HTMLInputElement>('[type="radio"]')];
  const chosen = radioFor(event, radios, getComputedStyle(fieldset).direction === 'rtl');
  if (!chosen) return;
  event.preventDefault();
  chosen.focus();
  if (!chosen.checked) chosen.click();
}

function radioFor(event: KeyboardEvent, radios: HTMLInputElement[], rtl: boolean): HTMLInputElement | undefined {
  const focused = Math.max(0, radios.indexOf(event.target as HTMLInputElement));
  switch (event.key) {
    case 'Home':
      return radios[0];
    case 'End':
      return radios.at(-1);
    case 'ArrowDown':
    case rtl ? 'ArrowLeft' : 'ArrowRight':
      return radios[focused + 1] ?? radios[0];
    case 'ArrowUp':
    case rtl ? 'ArrowRight' : 'ArrowLeft':
      return radios.at(focused - 1);
    default:
      return radioOfDigit(event, radios);
  }
}

function radioOfDigit({ key, timeStamp }: KeyboardEvent, radios: HTMLInputElement[]): HTMLInputElement | undefined {
  if (!/^\d$/.test(key)) return undefined;
  const joined = timeStamp - digitAt < digitPause ? digits + key : key;
  const max = Number(radios.at(-1)?.value);
  digits = Number(joined) <= max ? String(Number(joined)) : key;
  digitAt = timeStamp;
  return radios.find(({ value }) => value === digits);
}
