import type { ReactiveElement } from 'lit';

/** Moves the focus to what the next render shows, e.g. the heading of a new step. */
export async function focusAfterUpdate(host: ReactiveElement, selector: string): Promise<void> {
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}

/** Keeps the element as high as it is now, so that a shorter next step does not pull up the page below it. */
export function holdHeight(host: ReactiveElement): void {
  const base = host.renderRoot.querySelector<HTMLElement>('.base');
  if (base) base.style.minBlockSize = `${base.getBoundingClientRect().height}px`;
}
