import { h, on } from '../../browser/dom.ts';
import { t } from '../../browser/language.ts';
import { linkView } from '../link-view.ts';
import type { Store } from '../store.ts';
import { type KnownSurvey, knownSurveys } from '../survey-names.ts';
import { troubleWords } from '../words.ts';

/** Makes a link to a survey, for one order, one customer, or for anybody who scans it. */
export function createLinkForm(store: Store, announce: (words: string) => void): HTMLElement {
  const survey = h('select', { id: 'link-survey', required: true });
  const order = h('input', { id: 'link-order', autocomplete: 'off', maxlength: 40, 'aria-describedby': 'link-hint' });
  const customer = h('input', { id: 'link-customer', autocomplete: 'off', maxlength: 40 });
  const problem = h('p', { class: 'field-problem', role: 'alert' });
  const anonymity = h('p', { class: 'muted', id: 'link-hint' });
  const made = h('div', null);
  const button = h('button', { class: 'button' }, t('link.make'));
  const form = h(
    'form',
    { class: 'fields', novalidate: true },
    h('div', { class: 'field' }, h('label', { for: survey.id }, t('link.survey')), survey),
    h('div', { class: 'field' }, h('label', { for: order.id }, t('link.order')), order),
    h('div', { class: 'field' }, h('label', { for: customer.id }, t('link.customer')), customer),
    anonymity,
    problem,
    h('div', { class: 'actions' }, button),
  );
  let surveys: KnownSurvey[] = [];

  const follow = (): void => {
    const isAnonymous = surveys.find(({ id }) => id === survey.value)?.anonymous ?? false;
    for (const field of [order, customer]) field.disabled = isAnonymous;
    anonymity.textContent = t(isAnonymous ? 'link.anonymous' : 'link.hint');
  };

  knownSurveys().then(
    (known) => {
      surveys = known.filter(({ active, placements }) => active && placements.includes('link'));
      survey.replaceChildren(...surveys.map(({ id, name }) => h('option', { value: id }, name)));
      follow();
    },
    (error: unknown) => {
      problem.textContent = troubleWords(error);
    },
  );
  on(survey, 'change', follow);
  on(form, 'submit', (event) => {
    event.preventDefault();
    problem.textContent = '';
    button.disabled = true;
    const orderNumber = order.disabled ? '' : order.value.trim();
    const customerNumber = customer.disabled ? '' : customer.value.trim();
    store.client.surveys
      .createLink({
        surveyId: survey.value,
        ...(orderNumber ? { orderId: prefixed('ord_', orderNumber) } : {}),
        ...(customerNumber ? { customerId: prefixed('cus_', customerNumber) } : {}),
      })
      .then((link) => {
        made.replaceChildren(linkView(link, 'survey-link'));
        announce(t('link.made'));
        made.querySelector('input')?.focus();
      })
      .catch((error: unknown) => {
        made.replaceChildren();
        problem.textContent = troubleWords(error);
      })
      .finally(() => {
        button.disabled = false;
      });
  });
  return h(
    'section',
    { class: 'panel', 'aria-labelledby': 'voice-links' },
    h('h2', { id: 'voice-links' }, t('link.title')),
    h('p', { class: 'muted' }, t('link.lead')),
    form,
    made,
  );
}

function prefixed<Prefix extends string>(prefix: Prefix, number: string): `${Prefix}${string}` {
  return number.startsWith(prefix) ? (number as `${Prefix}${string}`) : `${prefix}${number}`;
}
