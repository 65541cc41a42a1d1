import * as strict from '@aftercart/contract/strict-schemas';
import { example, notAsked, surveyIn } from '@aftercart/mocks';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { json, problem } from '../../../test/fake-api.ts';
import { mockShop } from '../../../test/mock-shop.ts';
import { find, settled } from '../../../test/mount.ts';
import { callsTo, heading, next, occasion, read, score, shown, surveyShop, told } from '../../../test/survey-shop.ts';
import { choiceQuestion, npsQuestion, scoreQuestion, textQuestion } from '../../../test/surveys.ts';
import type { AftercartSurveySkippedEvent } from './survey.events.ts';
import type { AftercartSurvey } from './survey.ts';

const low = [{ kind: 'score', question: 'satisfaction', atLeast: null, atMost: 3 }] as const;
const branching = [
  scoreQuestion(),
  choiceQuestion({ required: false, when: [...low] }),
  textQuestion({ required: false }),
];

describe('asking', () => {
  test.each(['resting', 'alreadyAnswered', 'notDelivered', 'sampledOut'] as const)(
    'draws nothing: %s',
    async (reason) => {
      const skipped = vi.fn<(event: AftercartSurveySkippedEvent) => void>();
      document.addEventListener('aftercart-survey-skipped', skipped);
      const shop = await surveyShop([scoreQuestion()], '', {
        scenario: notAsked('order-delivered', reason, '2026-12-11T09:00:00Z'),
        occasion: 'placement="order-delivered" subject-type="order" subject-id="ord_536367"',
      });
      await expect
        .poll(() => skipped.mock.lastCall?.[0])
        .toMatchObject({ reason, availableAt: '2026-12-11T09:00:00Z' });
      document.removeEventListener('aftercart-survey-skipped', skipped);
      expect(shop.element.getBoundingClientRect().height).toBe(0);
      expect(shop.element.shadowRoot?.textContent.trim()).toBe('');
      expect(shop.calls).toEqual([]);
    },
  );

  test('shows one question, and tells the server once that it is seen', async () => {
    const shop = await surveyShop(branching);
    await expect.element(page.getByRole('group', { name: 'How satisfied are you with your order?' })).toBeVisible();
    await expect.poll(() => told(shop)).toEqual(['available', 'shown']);
    expect(callsTo(shop, '/survey-responses')).toMatchObject([{ method: 'POST', body: { locale: 'en' } }]);
    expect(page.getByRole('heading').elements()).toHaveLength(1);
  });

  test('waits as long as it is told before it asks anything', async () => {
    const asked = vi.fn();
    const shop = await surveyShop([scoreQuestion()], 'delay="0.4"');
    shop.intercept = () => void asked();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).not.toHaveBeenCalled();
    await shown(shop, '.title');
  });

  test('a failure to ask is told to the page and not to the shopper, and the network makes good for it', async () => {
    const shop = await surveyShop([scoreQuestion()], 'delay="0.05"');
    shop.intercept = () => {
      throw new TypeError('Failed to fetch');
    };
    await expect.poll(() => told(shop)).toEqual(['failed']);
    expect(read(shop)).toBe('');
    shop.intercept = undefined;
    window.dispatchEvent(new Event('online'));
    await shown(shop, '.title');
  });

  test('asks anew for another occasion', async () => {
    const shop = await surveyShop([scoreQuestion()]);
    await expect.poll(() => told(shop)).toContain('shown');
    shop.element.subjectId = 'ord_2';
    await expect.poll(() => told(shop).filter((name) => name === 'shown'), { timeout: 10_000 }).toHaveLength(2);
  });
});

describe('answering', () => {
  test('goes where the answers lead, and says how far it is', async () => {
    const shop = await surveyShop(branching);
    await shown(shop, '.title');
    expect(heading(shop)).toBe('Question 1 of about 2: How satisfied are you with your order?');
    await score(shop, 2);
    await next(shop);
    await expect.poll(() => heading(shop)).toBe('Question 2 of 3: What went wrong? (optional)');
    await expect.poll(() => shop.element.shadowRoot?.activeElement?.className).toBe('title');
    await userEvent.click(page.getByRole('button', { name: 'Back' }));
    await score(shop, 5);
    await next(shop);
    await expect.poll(() => heading(shop)).toBe('Question 2 of 2: What should we do better? (optional)');
  });

  test('sends all answers that count, once, with the time they took', async () => {
    const shop = await surveyShop(branching);
    await score(shop, 2);
    await next(shop);
    await userEvent.click(page.getByText('Packaging'));
    await userEvent.click(page.getByRole('button', { name: 'Back' }));
    await score(shop, 4);
    await next(shop);
    await userEvent.fill(await shown(shop, 'textarea'), 'Nothing');
    await next(shop);
    await shown(shop, '[part="thanks"]');
    expect(told(shop)).toEqual(['available', 'shown', 'submit', 'submitted']);
    const sent = callsTo(shop, '/submissions');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.key).toMatch(/^[\w-]{16,}$/);
    expect(sent[0]?.body).toEqual({
      answers: { satisfaction: { type: 'score', score: 4 }, improve: { type: 'text', text: 'Nothing' } },
      seconds: { satisfaction: expect.any(Number), reasons: expect.any(Number), improve: expect.any(Number) },
    });
    expect(localStorage).toHaveLength(0);
  });

  test('an optional question can be skipped, and the button says so', async () => {
    const shop = await surveyShop([scoreQuestion({ required: false }), textQuestion({ required: false })]);
    await shown(shop, '.title');
    await userEvent.click(page.getByRole('button', { name: 'Skip' }));
    await expect.element(page.getByRole('button', { name: 'Send answers' })).toBeVisible();
    await next(shop);
    await shown(shop, '[part="thanks"]');
    expect(callsTo(shop, '/submissions')[0]?.body).toMatchObject({ answers: {} });
  });

  test('what is missing is said at the field, and the field gets the focus', async () => {
    const shop = await surveyShop([scoreQuestion()]);
    await shown(shop, '.title');
    await next(shop);
    await expect.poll(() => shop.element.shadowRoot?.activeElement?.localName).toBe('input');
    const group = page.getByRole('group', { name: 'How satisfied are you with your order?' });
    await expect.element(group).toHaveAccessibleDescription(/Please choose one\./);
    expect(told(shop)).not.toContain('submit');
    await score(shop, 3);
    await settled(shop.element);
    expect(shop.element.shadowRoot?.querySelector('.error')).toBeNull();
  });

  test('the page may say no, and nothing is lost', async () => {
    const shop = await surveyShop([scoreQuestion()]);
    shop.provider.addEventListener('aftercart-survey-submit', (event) => event.preventDefault(), { once: true });
    await score(shop, 3);
    await next(shop);
    expect(callsTo(shop, '/submissions')).toEqual([]);
    expect(find<HTMLInputElement>(shop.element, ':checked').value).toBe('3');
    await next(shop);
    await shown(shop, '[part="thanks"]');
  });
});

describe('the end', () => {
  test('names points, and the promise with its case', async () => {
    const shop = await surveyShop([scoreQuestion()], '', {
      survey: { incentive: { points: 200, minimumScore: null } },
    });
    await shown(shop, '.title');
    expect(read(shop)).toContain('200 points for your answers');
    await score(shop, 1);
    await next(shop);
    await shown(shop, '[part="thanks"]');
    expect(read(shop)).toContain('200 points are on their way to you.');
    expect(find(shop.element, '[part="promise"]').textContent).toContain('Someone from our team will contact you by');
    expect(find<HTMLAnchorElement>(shop.element, 'a').href).toMatch(/^https:/);
    await expect.poll(() => shop.element.shadowRoot?.activeElement?.textContent).toBe('Thank you for your answers');
  });

  test('a link that is none is not shown', async () => {
    const shop = await surveyShop([scoreQuestion()]);
    await score(shop, 1);
    const response = { ...example('SurveyResponse', strict.SurveyResponse), caseUrl: 'javascript:alert(1)' };
    shop.intercept = ({ path }) => (path.endsWith('/submissions') ? json(response) : undefined);
    await next(shop);
    await shown(shop, '[part="thanks"]');
    expect(shop.element.shadowRoot?.querySelector('a')).toBeNull();
  });

  test('invites who recommends the shop, once', async () => {
    const shop = await surveyShop([npsQuestion()]);
    await score(shop, 10);
    await next(shop);
    await userEvent.click(await shown(shop, '[part="accept"]'));
    expect(told(shop)).toContain('invitation-accepted');
    expect(shop.element.shadowRoot?.querySelector('[part="accept"]')).toBeNull();
    await expect
      .poll(() => shop.element.shadowRoot?.activeElement?.textContent)
      .toBe('Wonderful, we will be in touch.');
  });

  test('answers can be changed: a new version under a new key', async () => {
    const shop = await surveyShop([scoreQuestion(), textQuestion({ required: false })]);
    await score(shop, 4);
    await next(shop);
    await shown(shop, 'textarea');
    await next(shop);
    await userEvent.click(await shown(shop, '[part="edit"]'));
    expect((await shown<HTMLInputElement>(shop, ':checked')).value).toBe('4');
    await score(shop, 5);
    await next(shop);
    await userEvent.click(page.getByRole('button', { name: 'Send changes' }));
    await shown(shop, '[part="thanks"]');
    const [first, second] = callsTo(shop, '/submissions');
    expect(second?.body).toMatchObject({ answers: { satisfaction: { score: 5 } } });
    expect(second?.key).not.toBe(first?.key);
    expect(callsTo(shop, '/answers').every(({ body }) => (body as { revision: number }).revision < 3)).toBe(true);
  });

  test('when they can no longer be changed it says so', async () => {
    const shop = await surveyShop([scoreQuestion()]);
    await score(shop, 4);
    shop.intercept = ({ path }) => (path.endsWith('/submissions') ? problem(409, 'survey_closed') : undefined);
    await next(shop);
    await shown(shop, '.notice');
    expect(read(shop)).toContain('These answers can no longer be changed.');
    expect(told(shop)).toContain('failed');
  });
});

test('goes on with what was answered on another device', async () => {
  const shop = await mockShop<AftercartSurvey>(
    `<aftercart-survey ${occasion}></aftercart-survey>`,
    surveyIn('partial'),
  );
  await expect
    .element(page.getByRole('heading', { name: 'Question 3 of about 6: Would you show us? (optional)' }))
    .toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Back' }));
  await expect.element(page.getByRole('checkbox', { name: 'The goods themselves' })).toBeChecked();
  expect(shop.calls).toEqual([]);
});

test('a merchant’s own words replace ours', async () => {
  const shop = await surveyShop([scoreQuestion()]);
  shop.provider.messages = { en: { survey: { send: 'Tell the kitchen' } } };
  await shown(shop, '.title');
  await expect.element(page.getByRole('button', { name: 'Tell the kitchen' })).toBeVisible();
});
