import type { PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit/html.js';
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
import type { RedeemStep } from './points.machine.ts';
import { balancePanel, type PointsView, tierPanel, vouchersPanel } from './points.panels.ts';
import { boughtHeading, confirmHeading, rewardsPanel } from './points.rewards.ts';
import { pointsStyles } from './points.styles.ts';

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
  readonly #points = new PointsController(this);
  #shown: RedeemStep['name'] = 'none';
  #asked = '';
  #copied = '';

  /** What the provider above gives. */
  get connection(): AftercartConnection | undefined {
    return this.provider.current;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { redeem } = this.#points.state;
    if (redeem.name === this.#shown) return;
    this.#shown = redeem.name;
    if (redeem.name === 'confirming') this.#focus(redeem.failure ? '.notice' : confirmHeading);
    if (redeem.name === 'done') this.#focus(boughtHeading);
    if (redeem.name === 'none') this.#focus(`[data-reward='${this.#asked}'] button`);
  }

  protected override content(): TemplateResult {
    const { state } = this.#points;
    const { text } = this.strings;
    switch (state.phase) {
      case 'loading':
        return skeleton(text('loading'), ['short', 'title', 'text', 'card', 'card', 'text']);
      case 'signed-out':
        return notice({ tone: 'neutral', text: text('signedOut') });
      case 'failed':
        return notice({
          tone: 'negative',
          text: text(state.failure?.message ?? 'errorUnknown'),
          detail: state.failure?.requestId ? text('errorReference', { id: state.failure.requestId }) : undefined,
          retry: { label: text('retry'), onClick: () => void this.#points.load() },
        });
      case 'ready':
        return state.data
          ? this.#panels({ ...this.#actions, state, data: state.data, strings: this.strings, copied: this.#copied })
          : html``;
    }
  }

  #panels(view: PointsView): TemplateResult {
    return html`<div class="panels">
      <div class="top">${balancePanel(view)} ${tierPanel(view)}</div>
      ${rewardsPanel(view)} ${vouchersPanel(view)} ${historyPanel(view)}
    </div>`;
  }

  readonly #actions = {
    ask: (rewardId: string): void => {
      this.#asked = rewardId;
      this.#points.dispatch({ type: 'ask', rewardId });
    },
    dismiss: (): void => this.#points.dispatch({ type: 'dismiss' }),
    redeem: (): void => void this.#points.redeem(),
    more: (): void => void this.#points.more(),
    copy: (code: string): void => void this.#copy(code),
  };

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

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
