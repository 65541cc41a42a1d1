import { render, type TemplateResult } from 'lit';
import { describe, expect, test, vi } from 'vitest';
import { mount } from '../../../test/mount.ts';
import * as controls from '../../controls/button/button.ts';
import * as notices from '../../controls/notice/notice.ts';
import { make } from '../../internal/dom.ts';
import { type Drawn, draw, show } from './survey.draw.ts';
import { button, icon, notice } from './survey.pieces.ts';

/** What an element holds, without the marks and blanks that templates leave. */
function tidy(element: Element): Element {
  const copy = document.createElement('div');
  copy.innerHTML = element.innerHTML.replace(/<!--.*?-->|\s+(?=<)|(?<=>)\s+/g, '');
  return copy;
}

describe('what is drawn again', () => {
  test('stays the same element, with its focus, and nobody hears a text twice', async () => {
    const place = await mount('<div></div>');
    const drawing = (label: string): Drawn[] => [draw('p', { role: 'status' }, 'Saved'), draw('button', {}, label)];
    show(place, drawing('Skip'));
    const [status, native] = place.children as unknown as [HTMLElement, HTMLButtonElement];
    native.focus();
    const changed = vi.fn();
    const observer = new MutationObserver(changed);
    observer.observe(status, { subtree: true, childList: true, characterData: true, attributes: true });
    show(place, drawing('Go on'));
    expect([...place.children]).toEqual([status, native]);
    expect(native.textContent).toBe('Go on');
    expect(document.activeElement).toBe(native);
    await Promise.resolve();
    expect(changed).not.toHaveBeenCalled();
    observer.disconnect();
  });

  test('loses the attributes, children and handlers of before', async () => {
    const place = await mount('<div></div>');
    const [first, second] = [vi.fn(), vi.fn()];
    show(place, [draw('button', { disabled: '', part: 'a', onclick: first }, 'One', draw('b', {}, 'Two'))]);
    show(place, [draw('button', { disabled: false, part: 'b', onclick: second }, 'One')]);
    expect(place.innerHTML).toBe('<button part="b">One</button>');
    place.querySelector('button')?.click();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
    show(place, [null, '', false]);
    expect(place.childNodes).toHaveLength(0);
  });

  test('never becomes an element that has a state of its own, nor the other way round', async () => {
    const place = await mount('<div></div>');
    const [stars, numbers] = [make('fieldset', { class: 'stars' }), make('fieldset', { class: 'numbers' })];
    for (const child of [stars, numbers, draw('fieldset', { class: 'drawn' }), stars]) {
      show(place, [child, 'below']);
      expect(place.childNodes).toHaveLength(2);
    }
    expect(place.firstChild).toBe(stars);
    expect([stars.className, numbers.className]).toEqual(['stars', 'numbers']);
  });

  test('may be a picture', async () => {
    const place = await mount('<div></div>');
    show(place, [icon('M0 0h24', 'line')]);
    expect(place.querySelector('path')).toBeInstanceOf(SVGPathElement);
  });

  test('takes what looks like markup for words', async () => {
    const place = await mount('<div></div>');
    show(place, [draw('p', { title: '"><img>' }, '<img src=x onerror=alert(1)>')]);
    expect(place.querySelector('img')).toBeNull();
    expect(place.textContent).toContain('<img');
  });
});

describe('without templates it is the same', () => {
  const same = async (template: TemplateResult, drawn: Drawn): Promise<void> => {
    const [one, other] = [await mount('<div></div>'), await mount('<div></div>')];
    render(template, one);
    show(other, [drawn]);
    const [expected, got] = [tidy(one), tidy(other)];
    expect(got.isEqualNode(expected), `${got.innerHTML}\n${expected.innerHTML}`).toBe(true);
  };

  test.each<controls.ButtonOptions>([
    { label: 'Go on' },
    { label: 'Back', kind: 'quiet', part: 'back', disabled: true },
    { label: 'Send', busyLabel: 'Sending…', type: 'submit' },
    { label: 'Send', busyLabel: 'Sending…', busy: true },
    { label: 'Send', busy: true },
  ])('button %o', async (options) => {
    await same(controls.button(options), button(options));
  });

  test.each<notices.NoticeOptions>([
    { tone: 'negative', text: 'Not sent', detail: 'Reference 1' },
    { tone: 'neutral', text: 'Offline' },
  ])('notice %o', async (options) => {
    await same(notices.notice(options), notice(options));
  });
});
