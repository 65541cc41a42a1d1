import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import type { AftercartQuantityStepper } from '../../controls/quantity-stepper/quantity-stepper.ts';
import { formatDate } from '../../internal/format.ts';
import { formatPrice } from '../../internal/money.ts';
import type { ReturnFormKey } from './messages/en.ts';
import type { ReturnLine } from './return-form.rules.ts';
import { errorAt, type ReturnFormView } from './return-form.view.ts';

/** From so many lines on there is a field to find one. */
const findFrom = 12;
/** So many are shown at first, so that the form stays in the room that was kept for it. */
const firstLines = 4;

/** Which lines go back, and how many pieces of each. */
export function linesStep(view: ReturnFormView): TemplateResult {
  const { state, text, locale, controller, filter, unfolded } = view;
  const lines = state.options?.lines.filter(({ returnableQuantity }) => returnableQuantity > 0) ?? [];
  const wanted = filter.trim().toLocaleLowerCase(locale);
  const matching = lines.filter((line) => matches(line, wanted, locale));
  const shown = wanted || unfolded ? matching : matching.slice(0, firstLines);
  const [until, ...otherDays] = new Set(lines.map((line) => dayOf(line, locale)));
  const isSameDay = otherDays.length === 0;
  const isFolded = shown.length < matching.length;
  return html`${isSameDay && until ? html`<p>${text('returnUntil', { date: until })}</p>` : nothing}
    ${lines.length > findFrom ? finder(view, matching.length) : nothing}
    <fieldset class="lines" data-field="lines" tabindex="-1">
      <legend class="visually-hidden">${text('lines')}</legend>
      ${shown.map((line) => lineRow(view, line, !isSameDay))}
    </fieldset>
    <div class="actions">
      ${
        isFolded
          ? button({ label: text('showAll', { count: lines.length }), kind: 'secondary', onClick: view.unfold })
          : nothing
      }
      ${
        lines.length > 1 && !wanted
          ? button({
              label: text('chooseAll', { count: lines.length }),
              kind: 'quiet',
              onClick: () => {
                const quantities = Object.fromEntries(lines.map((line) => [line.lineId, line.returnableQuantity]));
                controller.dispatch({ type: 'take', quantities });
              },
            })
          : nothing
      }
    </div>`;
}

const matches = ({ description, sku }: ReturnLine, wanted: string, locale: string): boolean =>
  `${description} ${sku}`.toLocaleLowerCase(locale).includes(wanted);

const dayOf = ({ returnableUntil }: ReturnLine, locale: string): string =>
  returnableUntil ? formatDate(returnableUntil, locale) : '';

function finder({ text, filter, search }: ReturnFormView, count: number): TemplateResult {
  return html`<div>
    <aftercart-text-field
      type="search"
      .label=${text('filter')}
      .value=${filter}
      @input=${search}
    ></aftercart-text-field>
    <p class="muted" role="status">
      ${!filter.trim() ? nothing : count > 0 ? text('found', { count }) : text('notFound', { text: filter.trim() })}
    </p>
  </div>`;
}

function lineRow(view: ReturnFormView, line: ReturnLine, withDay: boolean): TemplateResult {
  const { state, text, locale, controller } = view;
  const { lineId, sku, description, unitPrice, returnableQuantity: most } = line;
  const quantity = state.entries.quantities[lineId] ?? 0;
  const error = errorAt(view, `quantity:${lineId}`);
  const take = (pieces: number): void => {
    controller.dispatch({ type: 'take', quantities: { [lineId]: pieces } });
  };
  const price = text('each', { price: formatPrice(unitPrice, state.options?.currency ?? '', locale) });
  const facts = [sku, price, withDay ? text('until', { date: dayOf(line, locale) }) : ''];
  return html`<div class="line" ?data-chosen=${quantity > 0}>
    <label class="line-choice" part="line">
      <input
        type="checkbox"
        data-field="quantity:${lineId}"
        .checked=${quantity > 0}
        aria-invalid=${error ? 'true' : nothing}
        @change=${(event: Event) => take((event.target as HTMLInputElement).checked ? most : 0)}
      />
      <span class="words">
        <span class="name"><bdi>${description}</bdi></span>
        <span class="muted">${facts.filter(Boolean).join(' · ')}</span>
        ${error ? html`<span class="line-error">${error}</span>` : nothing}
      </span>
      ${most > 1 && quantity === 0 ? html`<span class="pieces">× ${most}</span>` : nothing}
    </label>
    ${
      quantity > 0 && most > 1
        ? html`<div class="line-quantity">
            <aftercart-quantity-stepper
              .label=${text('quantityOf', { name: description })}
              .decreaseText=${text('fewer')}
              .increaseText=${text('more')}
              .max=${most}
              .value=${quantity}
              @change=${(event: Event) => take((event.target as AftercartQuantityStepper).value)}
            ></aftercart-quantity-stepper>
            <span class="pieces">${text('ofCount', { count: most })}</span>
          </div>`
        : nothing
    }
  </div>`;
}

/** What stays, grouped by why: a line that is simply not there would look like a mistake. */
export function otherLines({ state, text, locale }: ReturnFormView, open = false): TemplateResult | typeof nothing {
  const groups = new Map<string, ReturnLine[]>();
  for (const line of state.options?.lines ?? []) {
    if (line.returnableQuantity > 0) continue;
    const why = text(`why.${line.nonReturnableReason ?? 'other'}` as ReturnFormKey) || text('why.other');
    groups.set(why, [...(groups.get(why) ?? []), line]);
  }
  if (groups.size === 0) return nothing;
  return html`<section class="rest" part="rest">
    <h3 class="case-title">${text('rest')}</h3>
    ${[...groups].map(
      ([why, lines]) => html`<details ?open=${open && lines.length <= 12}>
        <summary>${why} <span class="muted">(${lines.length})</span></summary>
        <ul>
          ${lines.map((line) => {
            const day = line.nonReturnableReason === 'window_closed' && dayOf(line, locale);
            return html`<li>
              <bdi>${line.description}</bdi> ${day ? html`<span class="muted">${text('until', { date: day })}</span>` : nothing}
            </li>`;
          })}
        </ul>
      </details>`,
    )}
  </section>`;
}
