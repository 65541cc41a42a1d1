/** Told once, when there is reason to draw. */
interface Watched extends Element {
  near(): void;
}

const far = new Set<Watched>();
let observer: IntersectionObserver | undefined;

/**
 * Tells an element when it comes within half a screen of what is seen. A page that is printed, searched, or walked through with the tab key needs all
 * of them at once.
 */
export function watch(element: Watched): void {
  if (far.size === 0) {
    addEventListener('beforeprint', allNear);
    addEventListener('keydown', pressed, true);
  }
  far.add(element);
  observer ??= new IntersectionObserver(look, { rootMargin: '50%' });
  observer.observe(element);
}

export function unwatch(element: Watched): void {
  if (!far.delete(element)) return;
  observer?.unobserve(element);
  if (far.size > 0) return;
  removeEventListener('beforeprint', allNear);
  removeEventListener('keydown', pressed, true);
}

function look(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) if (isIntersecting) tell(target as Watched);
}

function tell(element: Watched): void {
  unwatch(element);
  element.near();
}

function allNear(): void {
  for (const each of far) tell(each);
}

/** The tab key asks for what can be pressed next, Ctrl or Command may be the beginning of a search. */
function pressed({ key, ctrlKey, metaKey }: KeyboardEvent): void {
  if (key === 'Tab' || key === 'F3' || ctrlKey || metaKey) allNear();
}
