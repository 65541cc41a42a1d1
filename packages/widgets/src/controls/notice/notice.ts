import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../button/button.ts';

export interface NoticeOptions {
  readonly tone: 'negative' | 'caution' | 'positive' | 'neutral';
  readonly text: string;
  /** A quieter second line, e.g. the request id for support. */
  readonly detail?: string | undefined;
  /** Offers to do again what failed. */
  readonly retry?: { readonly label: string; readonly onClick: () => void; readonly busy?: boolean } | undefined;
}

/**
 * A framed message. A negative one interrupts a screen reader; the others are read when it is quiet. Needs `noticeStyles` and
 * `buttonStyles`.
 */
export function notice({ tone, text, detail, retry }: NoticeOptions): TemplateResult {
  return html`<div class="notice" part="notice" data-tone=${tone} role=${tone === 'negative' ? 'alert' : 'status'} tabindex="-1">
    <div class="notice-words">
      <p>${text}</p>
      ${detail ? html`<p class="muted">${detail}</p>` : nothing}
    </div>
    ${retry ? button({ ...retry, kind: 'secondary', part: 'retry' }) : nothing}
  </div>`;
}
