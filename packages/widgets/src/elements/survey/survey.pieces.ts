import type { ButtonOptions } from '../../controls/button/button.ts';
import type { NoticeOptions } from '../../controls/notice/notice.ts';
import { type Drawn, draw } from './survey.draw.ts';

/** The button of `controls/button`, without its template. */
export function button(options: ButtonOptions): Drawn {
  const {
    label,
    kind = 'primary',
    type = 'button',
    part,
    busy = false,
    busyLabel,
    disabled = false,
    onClick,
  } = options;
  const spinner = draw('span', { class: 'spinner', 'aria-hidden': 'true' });
  const face = (isOff: boolean, ...content: readonly Drawn[]): Drawn =>
    draw('span', { class: 'button-face', 'data-off': isOff && '' }, ...content);
  return draw(
    'button',
    {
      class: 'button',
      'data-kind': kind,
      part,
      type,
      disabled: disabled && '',
      'aria-disabled': busy && 'true',
      onclick: (event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      },
    },
    face(busy && Boolean(busyLabel), busy && !busyLabel && spinner, label),
    busyLabel && face(!busy, spinner, busyLabel),
  );
}

/** The notice of `controls/notice`, without its template. */
export const notice = ({ tone, text, detail }: Omit<NoticeOptions, 'retry'>): Drawn =>
  draw(
    'div',
    {
      class: 'notice',
      part: 'notice',
      'data-tone': tone,
      role: tone === 'negative' ? 'alert' : 'status',
      tabindex: '-1',
    },
    draw('div', { class: 'notice-words' }, draw('p', {}, text), detail && draw('p', { class: 'muted' }, detail)),
  );

/** A drawing of lines in a field of 24 by 24. */
export const icon = (lines: string, name?: string): Drawn =>
  draw('svg', { class: name, viewBox: '0 0 24 24', 'aria-hidden': 'true' }, draw('path', { d: lines }));
