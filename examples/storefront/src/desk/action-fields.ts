import type { Return } from '@aftercart/contract';
import { h } from '../browser/dom.ts';
import { t } from '../browser/language.ts';
import type { Action, Item } from './item.ts';

/** What an action needs besides the decision, and what is wrong with what was entered. */
export interface Fields {
  element: HTMLElement;
  /** The data of the transition, or the first field that is not right and why. */
  read: () => { data: Record<string, unknown> } | { field: HTMLElement; problem: string };
}

const reasons = {
  returns: ['notAsAgreed', 'used', 'tooLate', 'notEligible', 'other'],
  claims: ['proofUnclear', 'duplicate', 'notEligible', 'other'],
  cases: ['other'],
} as const;

/** Null for an action that needs nothing but the click. */
export function fieldsFor(action: Action, item: Item): Fields | null {
  if (action === 'decline') return declineFields(item);
  if (action === 'inspect' && item.kind === 'returns') return inspectFields(item.value);
  if (action === 'ship') return trackingFields();
  // Two steps for what cannot be taken back.
  if (action === 'cancel') return { element: h('div', null), read: () => ({ data: {} }) };
  return null;
}

function declineFields(item: Item): Fields {
  const select = h(
    'select',
    { id: 'reason', required: true },
    h('option', { value: '' }, ''),
    ...reasons[item.kind].map((code) => h('option', { value: code }, t(`desk.reason.${code}`))),
  );
  return {
    element: labelled(t('desk.reason'), select),
    read: () =>
      select.value ? { data: { reasonCode: select.value } } : { field: select, problem: t('desk.reasonNeeded') },
  };
}

function inspectFields({ lines }: Return): Fields {
  const inputs = lines.map((line, index) => ({
    line,
    input: h('input', {
      id: `accepted-${index}`,
      type: 'number',
      min: 0,
      max: line.quantity,
      value: line.quantity,
      required: true,
    }),
  }));
  return {
    element: h(
      'div',
      { class: 'fields' },
      ...inputs.map(({ line, input }) => labelled(t('desk.inspectQuantity', { name: line.description }), input)),
    ),
    read: () => {
      const wrong = inputs.find(({ input }) => !input.checkValidity());
      if (wrong) return { field: wrong.input, problem: wrong.input.validationMessage };
      return {
        data: {
          inspectedLines: inputs.map(({ line, input }) => ({
            lineId: line.lineId,
            acceptedQuantity: input.valueAsNumber,
          })),
        },
      };
    },
  };
}

function trackingFields(): Fields {
  const carrier = h('input', { id: 'carrier', maxlength: 80 });
  const number = h('input', { id: 'parcel', maxlength: 120 });
  return {
    element: h(
      'div',
      { class: 'fields' },
      labelled(t('desk.carrier'), carrier),
      labelled(t('desk.parcelNumber'), number),
    ),
    read: () => {
      const tracking = { carrier: carrier.value.trim(), number: number.value.trim() };
      if (!tracking.carrier && !tracking.number) return { data: {} };
      if (tracking.carrier && tracking.number) return { data: { tracking } };
      return { field: tracking.carrier ? number : carrier, problem: t('desk.trackingNeeded') };
    },
  };
}

function labelled(words: string, field: HTMLElement): HTMLElement {
  return h('div', { class: 'field' }, h('label', { for: field.id }, words), field);
}
