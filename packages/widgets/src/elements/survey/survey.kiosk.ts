import { focusAfterUpdate } from '../../internal/in-view.ts';
import { kiosk } from './messages/kiosk.ts';
import { type Drawn, draw } from './survey.draw.ts';
import type { SurveyHost } from './survey.host.ts';
import { kioskStyles } from './survey.kiosk.styles.ts';
import { button } from './survey.pieces.ts';
import { SurveyTalk } from './survey.talk.ts';
import type { Kiosk } from './survey.view.ts';

/** Seconds in which somebody who is still there can say so: as many as WCAG 2.2.1 asks for. */
const lastSeconds = 20;

/** Seconds that the thanks stay when nobody touches the screen. */
const thanksSeconds = 12;

/** A click may come without a pointer, from assistive technology. */
const touches = ['pointerdown', 'click', 'keydown', 'input'] as const;

/** A screen in a store: whoever leaves it leaves nothing behind, and the next person begins at the beginning. */
class SurveyKiosk implements Kiosk {
  readonly #host: SurveyHost;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #left = 0;
  #isDone = false;

  /** @param signal ends it. */
  constructor(host: SurveyHost, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Nobody has touched the screen for a while. */
  get isLeaving(): boolean {
    return this.#left > 0;
  }

  /** From the first touch on it watches whether somebody is there. */
  begin(): void {
    for (const touch of touches) this.#host.addEventListener(touch, this.#stay, { signal: this.#signal });
  }

  /** Somebody is there. */
  readonly #stay = (): void => {
    clearTimeout(this.#timer);
    if (this.#isDone) {
      this.#timer = setTimeout(this.again, thanksSeconds * 1000);
      return;
    }
    if (this.#left > 0) {
      this.#left = 0;
      this.#host.requestUpdate();
      void focusAfterUpdate(this.#host, '.title');
    }
    this.#timer = setTimeout(this.#warn, this.#host.idleSeconds * 1000);
  };

  /** The answers are sent. */
  done(): void {
    this.#isDone = true;
    this.#stay();
  }

  /** For the next person. */
  readonly again = (): void => {
    clearTimeout(this.#timer);
    void this.#host.restart();
  };

  warning(): Drawn {
    const { text } = this.#host.words;
    return draw(
      'div',
      { class: 'leaving', role: 'alertdialog', 'aria-labelledby': 'leaving', 'aria-describedby': 'leaving-text' },
      draw('h2', { class: 'title', id: 'leaving', part: 'title' }, text('still')),
      draw('p', { id: 'leaving-text' }, text('stillText', { count: lastSeconds })),
      draw('p', { class: 'countdown', 'aria-hidden': 'true' }, String(this.#left)),
      button({ label: text('stillYes'), part: 'submit', onClick: this.#stay }),
    );
  }

  readonly #warn = (): void => {
    this.#left = lastSeconds;
    this.#host.requestUpdate();
    void focusAfterUpdate(this.#host, '.leaving button');
    this.#timer = setTimeout(this.#count, 1000);
  };

  readonly #count = (): void => {
    this.#left -= 1;
    if (this.#left <= 0) {
      this.again();
      return;
    }
    this.#host.requestUpdate();
    this.#timer = setTimeout(this.#count, 1000);
  };
}

/** Lets a survey stand alone on a screen in a store. */
export const learn = (): void =>
  SurveyTalk.learn({
    words: kiosk,
    styles: [kioskStyles],
    kioskAt: (host, gone) => new SurveyKiosk(host, gone),
  });
