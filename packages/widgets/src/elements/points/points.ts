import type { TemplateResult } from 'lit';
import { html } from 'lit/html.js';
import { failureNotice } from '../../controls/notice/failure-notice.ts';
import { notice } from '../../controls/notice/notice.ts';
import { skeleton } from '../../controls/skeleton/skeleton.ts';
import { AftercartElement } from '../../internal/aftercart-element.ts';
import type { AftercartConnection } from '../../internal/connection.ts';
import { LocalizeController } from '../../internal/localize-controller.ts';
import { common } from '../../messages/common.ts';
import { catalogue } from './messages/catalogue.ts';
import type { PointsKey } from './messages/en.ts';
import { PointsController, type PointsHost } from './points.controller.ts';
import { historyPanel } from './points.history.ts';
import { balancePanel, tierPanel, vouchersPanel } from './points.panels.ts';
import { rewardsPanel } from './points.rewards.ts';
import { pointsStyles } from './points.styles.ts';
import type { PointsView } from './points.view.ts';

/**
 * The shopper's points: what they are worth, what is about to change, the level and the way to the next, rewards to redeem for a
 * voucher code, and the history. Follows what happens while the page is open.
 *
 * @summary Points balance, level, rewards and history.
 * @tag aftercart-points
 * @fires {AftercartRewardRedeemEvent} aftercart-reward-redeem - Points are about to be spent; can be cancelled.
 * @fires {AftercartRewardRedeemedEvent} aftercart-reward-redeemed - The voucher is there.
 * @fires {AftercartRewardFailedEvent} aftercart-reward-failed - Nothing was spent.
 * @csspart base - The card around everything.
 * @csspart title - The heading.
 * @csspart balance - The balance with what it is worth.
 * @csspart changes - What will soon expire or become available.
 * @csspart tier - The level and the way to the next.
 * @csspart progress - The bar to the next level.
 * @csspart rewards - The rewards.
 * @csspart reward - One reward.
 * @csspart redeem - The button that asks for a reward.
 * @csspart confirm - The question before points are spent.
 * @csspart confirm-redeem - The button that spends them.
 * @csspart bought - The new voucher.
 * @csspart vouchers - All vouchers.
 * @csspart voucher - A code with its button.
 * @csspart copy - The button that copies a code.
 * @csspart status - The status of a voucher.
 * @csspart history - The history.
 * @csspart more - The button for older entries.
 * @csspart notice - What went wrong.
 * @csspart retry - The button that tries again.
 * @cssproperty --aftercart-color-accent - Colour of buttons and of the bar.
 */
export class AftercartPoints extends AftercartElement implements PointsHost {
  static override styles = pointsStyles;

  protected override readonly strings = new LocalizeController<PointsKey>(this, this.provider, catalogue, common);
  readonly #controller = new PointsController(this);
  #copied = '';

  /** What the provider above gives. */
  get connection(): AftercartConnection | undefined {
    return this.provider.current;
  }

  /** @internal Moves the focus to what the next render shows. */
  focusOn(selector: string): void {
    void this.focusAfterUpdate(selector);
  }

  protected override content(): TemplateResult {
    const { reading, state } = this.#controller;
    const { strings } = this;
    const { text } = strings;
    const { status, failure, retry } = reading;
    if (status === 'signed-out') return notice({ tone: 'neutral', text: text('signedOut') });
    if (status === 'failed' && failure) return failureNotice(failure, text, undefined, retry);
    if (status === 'pending' || !state.data) {
      return skeleton(text('loading'), ['short', 'title', 'text', 'card', 'card', 'text']);
    }
    const { data } = state;
    const view: PointsView = {
      state,
      data,
      strings,
      controller: this.#controller,
      copied: this.#copied,
      copy: (code) => void this.#copy(code),
    };
    return html`<div class="panels">
      <div class="top">${balancePanel(view)} ${tierPanel(view)}</div>
      ${rewardsPanel(view)} ${vouchersPanel(view)} ${historyPanel(view)}
    </div>`;
  }

  async #copy(code: string): Promise<void> {
    const { text } = this.strings;
    try {
      await navigator.clipboard.writeText(code);
      this.#copied = code;
      this.announcer.say(text('copied'));
    } catch {
      this.announcer.say(text('copyFailed'));
    }
  }
}
