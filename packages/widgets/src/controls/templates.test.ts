import { html, LitElement, render, type TemplateResult } from 'lit';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/accessibility.ts';
import { mount } from '../../test/mount.ts';
import { buttonStyles } from './button/button.styles.ts';
import { button } from './button/button.ts';
import { notice } from './notice/notice.ts';
import { progressBar } from './progress-bar/progress-bar.ts';
import { skeleton } from './skeleton/skeleton.ts';
import { statusPill } from './status-pill/status-pill.ts';
import { stepHeader, stepHeading } from './step-header/step-header.ts';
import { timeline } from './timeline/timeline.ts';

async function show(template: TemplateResult): Promise<HTMLElement> {
  const host = await mount('<div></div>');
  render(template, host);
  return host;
}

describe('button', () => {
  test('submits the form around it', async () => {
    const submitted = vi.fn((event: Event) => event.preventDefault());
    await show(html`<form @submit=${submitted}>${button({ label: 'Send', type: 'submit' })}</form>`);
    await userEvent.click(page.getByRole('button', { name: 'Send' }));
    expect(submitted).toHaveBeenCalledTimes(1);
  });

  test('at work it keeps the focus and does nothing more', async () => {
    const submitted = vi.fn((event: Event) => event.preventDefault());
    const clicked = vi.fn();
    const host = await show(
      html`<form @submit=${submitted}>${button({ label: 'Send', type: 'submit', busy: true, onClick: clicked })}</form>`,
    );
    const native = host.querySelector('button');
    native?.focus();
    native?.click();
    expect(document.activeElement).toBe(native);
    expect(submitted).not.toHaveBeenCalled();
    expect(clicked).not.toHaveBeenCalled();
  });

  test('keeps its size when it sets to work, and says so', async () => {
    const draw = (busy: boolean): TemplateResult =>
      html`<style>${buttonStyles}</style>${button({ label: 'Go', busyLabel: 'Sending everything…', busy })}`;
    const host = await show(draw(false));
    const { width, height } = host.querySelector('button')?.getBoundingClientRect() ?? new DOMRect();
    await expect.element(page.getByRole('button', { name: 'Go', exact: true })).toBeVisible();
    render(draw(true), host);
    await expect.element(page.getByRole('button', { name: 'Sending everything…', exact: true })).toBeVisible();
    expect(host.querySelector('button')?.getBoundingClientRect()).toMatchObject({ width, height });
  });

  test('is 44 px high', async () => {
    class Shadow extends LitElement {
      static override styles = buttonStyles;
      override render(): TemplateResult {
        return html`<style>:host { --_target: max(44px, 2.75em); }</style>${button({ label: 'Go' })}`;
      }
    }
    customElements.define('test-button', Shadow);
    const host = await mount('<test-button></test-button>');
    expect(host.shadowRoot?.querySelector('button')?.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });
});

describe('notice', () => {
  test('bad news interrupt, other news wait', async () => {
    await show(notice({ tone: 'negative', text: 'Failed' }));
    await expect.element(page.getByRole('alert')).toHaveTextContent('Failed');
    await show(notice({ tone: 'positive', text: 'Done' }));
    await expect.element(page.getByRole('status')).toHaveTextContent('Done');
  });

  test('offers to do it again', async () => {
    const onClick = vi.fn();
    await show(notice({ tone: 'negative', text: 'Failed', detail: 'req_1', retry: { label: 'Try again', onClick } }));
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    expect(onClick).toHaveBeenCalledTimes(1);
  });
});

describe('progress bar', () => {
  test('says in words where it stands, and stays within its ends', async () => {
    await show(progressBar({ value: 1200, max: 1000, label: 'To Gold', valueText: '1,200 of 1,000 points' }));
    const bar = page.getByRole('progressbar', { name: 'To Gold' });
    await expect.element(bar).toHaveAttribute('aria-valuetext', '1,200 of 1,000 points');
    await expect.element(bar).toHaveAttribute('aria-valuenow', '1000');
    expect(bar.element().querySelector('.progress-fill')?.getAttribute('width')).toBe('100%');
  });

  test('needs no style attribute', async () => {
    const host = await show(progressBar({ value: 1, max: 0, label: 'x', valueText: 'x', steps: [1] }));
    expect(host.querySelector('[style]')).toBeNull();
    expect(host.querySelector('.progress-fill')?.getAttribute('width')).toBe('0%');
  });
});

describe('timeline', () => {
  test('is a list with times, and tells which step is the present one', async () => {
    const host = await show(
      timeline('Your return', [
        { label: 'Requested', state: 'done', stateText: 'done', at: { iso: '2026-11-18T09:12:00Z', text: 'Nov 18' } },
        { label: 'On its way', state: 'current', stateText: 'now', note: 'With DHL' },
        { label: 'Refunded', state: 'upcoming', stateText: 'still to come' },
      ]),
    );
    await expect.element(page.getByRole('list', { name: 'Your return' })).toBeVisible();
    expect(page.getByRole('listitem').elements()).toHaveLength(3);
    expect(host.querySelector('[aria-current="step"]')?.textContent).toContain('On its way');
    expect(host.querySelector('time')?.dateTime).toBe('2026-11-18T09:12:00Z');
    await expectAccessible(host);
  });
});

describe('step header', () => {
  test('says how many steps there are and can take the focus', async () => {
    const host = await show(stepHeader({ title: 'Photos', progress: 'Step 2 of 4', current: 2, total: 4 }));
    await expect.element(page.getByRole('heading', { name: 'Step 2 of 4: Photos' })).toBeVisible();
    const heading = host.querySelector<HTMLElement>(stepHeading);
    heading?.focus();
    expect(document.activeElement).toBe(heading);
    expect(host.querySelectorAll('.step-dots [data-done]')).toHaveLength(2);
  });
});

test('skeleton and status pill are words first', async () => {
  await show(html`${skeleton('Loading…', ['title', 'text'])} ${statusPill('Refunded', 'positive')}`);
  await expect.element(page.getByRole('status')).toHaveTextContent('Loading…');
  await expect.element(page.getByText('Refunded')).toBeVisible();
});
