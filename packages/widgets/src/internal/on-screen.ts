/** Resolves after so many milliseconds; rejects when the signal says that nobody waits any more. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0) return Promise.resolve();
  return until(signal, (resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    return () => clearTimeout(timer);
  });
}

/** Resolves when the page's tab is in front. */
export const untilVisible = (signal: AbortSignal): Promise<void> =>
  until(signal, (resolve) => {
    const look = (): void => {
      if (!document.hidden) resolve();
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  });

/** What must be seen of an element before it counts as seen. */
const seenShare = 0.3;

/** Resolves when a fair part of the element is on the screen. */
export const untilSeen = (element: Element, signal: AbortSignal): Promise<void> =>
  untilObserved(element, signal, ({ intersectionRatio }) => intersectionRatio >= seenShare);

/** Resolves when nothing of the element, or of its place, is on the screen. */
export const untilUnseen = (element: Element, signal: AbortSignal): Promise<void> =>
  untilObserved(element, signal, ({ isIntersecting }) => !isIntersecting);

/** Less than this below an element is a margin. */
const margin = 24;

/** Whether the page ends with the element: what grows there moves nothing. */
export const isLastInPage = (element: Element): boolean =>
  document.documentElement.getBoundingClientRect().bottom - element.getBoundingClientRect().bottom < margin;

const untilObserved = (
  element: Element,
  signal: AbortSignal,
  isIt: (entry: IntersectionObserverEntry) => boolean,
): Promise<void> =>
  until(signal, (resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.slice(-1).some(isIt)) resolve();
      },
      { threshold: [0, seenShare] },
    );
    observer.observe(element);
    return () => observer.disconnect();
  });

/** Waits by means of something that must be ended in either case. */
function until(signal: AbortSignal, begin: (resolve: () => void) => () => void): Promise<void> {
  let end = (): void => undefined;
  const waiting = new Promise<void>((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    end = begin(resolve);
  });
  return waiting.finally(() => end());
}
