import type { Redemption, Reward } from '@aftercart/contract';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import { failureNotice } from '../../controls/notice/failure-notice.ts';
import type { Failure } from '../../internal/failure.ts';
import { formatDate, localizedText } from '../../internal/format.ts';
import { formatMoney } from '../../internal/money.ts';
import type { PointsKey } from './messages/en.ts';
import { code, section } from './points.panels.ts';
import type { PointsView } from './points.view.ts';

export function rewardsPanel(view: PointsView): TemplateResult {
  const { data, state, strings } = view;
  const { redeem } = state;
  return section(
    'rewards',
    view,
    html`${redeem.name === 'done' ? bought(redeem.redemption, view) : nothing}
    ${
      data.rewards.length === 0
        ? html`<p class="muted">${strings.text('rewardsEmpty')}</p>`
        : html`<ul class="rewards">
            ${data.rewards.map((reward) =>
              'rewardId' in redeem && redeem.rewardId === reward.id ? confirm(reward, view) : offer(reward, view),
            )}
          </ul>`
    }`,
  );
}

function offer(reward: Reward, { strings, controller }: PointsView): TemplateResult {
  const { text, locale } = strings;
  const name = localizedText(reward.name, locale);
  const detail = reward.description
    ? localizedText(reward.description, locale)
    : reward.value
      ? formatMoney(reward.value, locale)
      : '';
  return html`<li class="reward" part="reward" data-reward=${reward.id}>
    <div>
      <p class="name">${name}</p>
      ${detail && detail !== name ? html`<p class="muted">${detail}</p>` : nothing}
    </div>
    <p class="price">${text('points', { count: reward.points })}</p>
    ${
      reward.affordable
        ? html`<button
            class="button"
            data-kind="secondary"
            part="redeem"
            type="button"
            aria-label=${text('redeemNamed', { name })}
            @click=${() => controller.ask(reward.id)}
          >
            ${text('redeem')}
          </button>`
        : html`<p class="muted">${text('rewardMissing', { count: reward.missingPoints ?? reward.points })}</p>`
    }
  </li>`;
}

function confirm(reward: Reward, view: PointsView): TemplateResult {
  const { state, data, strings, controller } = view;
  const { text, locale } = strings;
  const busy = state.redeem.name === 'sending';
  const failure = state.redeem.name === 'confirming' ? state.redeem.failure : null;
  const left = Math.max(0, data.summary.available - reward.points);
  return html`<li class="reward confirm" part="confirm" data-reward=${reward.id}>
    <p class="question name" tabindex="-1">
      ${text('confirmTitle', {
        points: text('points', { count: reward.points }),
        name: localizedText(reward.name, locale),
      })}
    </p>
    <p class="muted">${text('confirmText', { count: left })}</p>
    ${failure ? failureNotice(failure, text, text(refusal(failure))) : nothing}
    <div class="actions">
      ${button({ label: text(busy ? 'sending' : 'confirm'), part: 'confirm-redeem', busy, onClick: () => void controller.redeem() })}
      ${button({ label: text('cancel'), kind: 'quiet', disabled: busy, onClick: () => controller.dismiss() })}
    </div>
  </li>`;
}

const refusals: Readonly<Record<string, PointsKey>> = {
  insufficient_points: 'insufficient',
  reward_unavailable: 'unavailable',
};

const refusal = ({ code: problem, message }: Failure): PointsKey | Failure['message'] =>
  refusals[problem ?? ''] ?? message;

function bought({ voucherCode, expiresAt }: Redemption, view: PointsView): TemplateResult {
  const { strings, controller } = view;
  const { text, locale } = strings;
  return html`<div class="bought" part="bought">
    <p class="question name" tabindex="-1">${text('redeemed')}</p>
    <p class="muted">${text('voucherUse', { date: formatDate(expiresAt, locale) })}</p>
    ${code(voucherCode, view)}
    ${button({ label: text('done'), kind: 'quiet', onClick: () => controller.dismiss() })}
  </div>`;
}
