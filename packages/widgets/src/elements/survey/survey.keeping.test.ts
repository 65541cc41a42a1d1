import type { SurveySubmissionInput } from '@aftercart/contract';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { problem } from '../../../test/fake-api.ts';
import { find, settled } from '../../../test/mount.ts';
import {
  callsTo,
  cutOff,
  heading,
  next,
  read,
  reconnect,
  score,
  shown,
  surveyShop,
  told,
} from '../../../test/survey-shop.ts';
import { scoreQuestion, textQuestion } from '../../../test/surveys.ts';

const questions = [scoreQuestion(), textQuestion({ required: false })];
const anonymous = { survey: { anonymous: true } };

afterEach(() => {
  vi.restoreAllMocks();
});

/** Lets time pass for whoever asks how late it is. */
function pass(milliseconds: number): void {
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + milliseconds);
}

describe('saving', () => {
  test('keeps answers on the server while they are being given, each time all of them', async () => {
    const shop = await surveyShop(questions);
    await score(shop, 2);
    await score(shop, 4);
    await expect.poll(() => callsTo(shop, '/answers')).toHaveLength(1);
    expect(callsTo(shop, '/answers')[0]).toMatchObject({
      method: 'PUT',
      body: { answers: { satisfaction: { score: 4 } }, revision: 1 },
    });
    await next(shop);
    await userEvent.fill(await shown(shop, 'textarea'), 'Late');
    await expect.poll(() => callsTo(shop, '/answers')).toHaveLength(2);
    expect(callsTo(shop, '/answers')[1]?.body).toMatchObject({ revision: 2, answers: { improve: { text: 'Late' } } });
  });

  test('a reload finds answers that never reached the server, at the question they were left at', async () => {
    const shop = await surveyShop(questions);
    await score(shop, 2);
    await next(shop);
    await userEvent.fill(await shown(shop, 'textarea'), 'Broken');
    cutOff(shop);
    shop.provider.remove();
    const again = await surveyShop(questions);
    // Another server, as for another answer: what belongs to that answer is not shown for this one.
    await shown(again, '.title');
    expect(heading(again)).toContain('Question 1');
  });

  test('offline from the beginning, everything is on this device and goes on after a reload', async () => {
    const shop = await surveyShop(questions);
    await shown(shop, '.title');
    shop.intercept = ({ method }) => {
      if (method !== 'GET') throw new TypeError('Failed to fetch');
      return undefined;
    };
    shop.provider.remove();

    const second = await surveyShop(questions, 'delay="0.05"');
    second.intercept = ({ method, path }) => {
      if (method === 'POST' && path.includes('survey')) throw new TypeError('Failed to fetch');
      return undefined;
    };
    await score(second, 3);
    await next(second);
    await userEvent.fill(await shown(second, 'textarea'), 'Wet');
    second.provider.remove();

    const third = await surveyShop(questions);
    expect((await shown<HTMLTextAreaElement>(third, 'textarea')).value).toBe('Wet');
    await next(third);
    await shown(third, '[part="thanks"]');
    expect(callsTo(third, '/submissions')[0]?.body).toMatchObject({
      answers: { satisfaction: { score: 3 }, improve: { text: 'Wet' } },
    });
  });
});

test('moved in the page, it goes on with what was answered', async () => {
  const shop = await surveyShop(questions);
  await score(shop, 2);
  await next(shop);
  await userEvent.fill(await shown(shop, 'textarea'), 'Wet');
  const place = document.createElement('div');
  shop.provider.append(place);
  place.append(shop.element);
  await expect.poll(() => find<HTMLTextAreaElement>(shop.element, 'textarea').value, { timeout: 10_000 }).toBe('Wet');
  await next(shop);
  await shown(shop, '[part="thanks"]');
  expect(callsTo(shop, '/submissions')).toHaveLength(1);
});

test.each([
  ['answers of another kind', { satisfaction: { type: 'choice' }, improve: null }],
  ['no answers', null],
  ['a name that every object has', { constructor: { type: 'choice' }, satisfaction: { type: 'score', score: 99 } }],
])('what lies in the storage under its name may be %s', async (_name, answers) => {
  const key = 'aftercart:pk_test:survey:order-delivered:order:ord_536367';
  const kept = { surveyId: 'delivered', responseId: null, token: null, revision: 0, at: 7, seconds: {}, answers };
  localStorage.setItem(key, JSON.stringify({ data: kept, at: Date.now() }));
  const shop = await surveyShop(questions);
  await shown(shop, '.title');
  expect(shop.element.shadowRoot?.querySelector(':checked')).toBeNull();
  await score(shop, 5);
  await next(shop);
  await shown(shop, 'textarea');
});

describe('sending', () => {
  test('two clicks are one submission', async () => {
    const shop = await surveyShop([scoreQuestion()]);
    await score(shop, 5);
    const submit = find<HTMLButtonElement>(shop.element, '[part="submit"]');
    submit.click();
    submit.click();
    await shown(shop, '[part="thanks"]');
    expect(callsTo(shop, '/submissions')).toHaveLength(1);
    expect(told(shop).filter((name) => name === 'submit')).toHaveLength(1);
  });

  test('without a network it says so, keeps everything and sends it once by itself when there is one', async () => {
    const shop = await surveyShop([scoreQuestion()]);
    await expect.poll(() => told(shop)).toContain('shown');
    await score(shop, 5);
    cutOff(shop);
    await next(shop);
    await expect.poll(() => told(shop), { timeout: 10_000 }).toContain('failed');
    await settled(shop.element);
    expect(read(shop)).toContain('are sent as soon as you are back');
    expect(find<HTMLInputElement>(shop.element, ':checked').value).toBe('5');
    reconnect(shop);
    await shown(shop, '[part="thanks"]');
    const keys = callsTo(shop, '/submissions').map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
    expect(new Set(callsTo(shop, '/submissions').map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  test('an attempt whose answer was lost is the same attempt after a reload', async () => {
    const first = await surveyShop([scoreQuestion()], '', anonymous);
    await score(first, 5);
    first.intercept = ({ path }) => {
      if (path.endsWith('/submissions')) throw new TypeError('Failed to fetch');
      return undefined;
    };
    await next(first);
    await expect.poll(() => told(first), { timeout: 10_000 }).toContain('failed');
    const sent = callsTo(first, '/submissions')[0];
    first.provider.remove();

    const second = await surveyShop([scoreQuestion()], '', anonymous);
    await shown(second, ':checked');
    second.intercept = ({ path }) => {
      if (path.endsWith('/submissions')) throw new TypeError('Failed to fetch');
      return undefined;
    };
    await next(second);
    await expect.poll(() => callsTo(second, '/submissions')).not.toEqual([]);
    expect(callsTo(second, '/submissions')[0]).toEqual(sent);
  });

  test('offline while answering, it says that it is kept, and saves when the network is back', async () => {
    const shop = await surveyShop(questions);
    await expect.poll(() => told(shop)).toContain('shown');
    cutOff(shop);
    await score(shop, 4);
    await expect.poll(() => read(shop), { timeout: 10_000 }).toContain('your answers are kept on this device');
    const before = callsTo(shop, '/answers').length;
    reconnect(shop);
    await expect.poll(() => callsTo(shop, '/answers').length).toBeGreaterThan(before);
    await expect.poll(() => read(shop)).not.toContain('kept on this device');
  });
});

describe('the right to ask', () => {
  test('a refusal at the start takes it away without a word, and without moving the page', async () => {
    const shop = await surveyShop(questions, 'delay="0.05"');
    shop.intercept = ({ path, method }) =>
      method === 'POST' && path.endsWith('/survey-responses') ? problem(409, 'survey_not_available') : undefined;
    await expect.poll(() => told(shop)).toEqual(['available', 'skipped']);
    await settled(shop.element);
    expect(shop.element.shadowRoot?.textContent.trim()).toBe('');
    expect(shop.element.getBoundingClientRect().height).toBeGreaterThan(100);
    expect(told(shop)).not.toContain('failed');
  });

  test('what was offered long ago is asked for once more before it is begun', async () => {
    const place = 'placement="order-delivered" subject-type="order" subject-id="ord_536367"';
    const shop = await surveyShop(questions, 'manual', { occasion: place });
    await expect.poll(() => told(shop)).toEqual(['available']);
    pass(60_000);
    shop.intercept = ({ path }) =>
      path.endsWith('/surveys/order-delivered')
        ? new Response(JSON.stringify({ outcome: 'none', reason: 'alreadyAnswered', availableAt: null }), {
            headers: { 'content-type': 'application/json' },
          })
        : undefined;
    await expect(shop.element.show()).resolves.toBe(false);
    expect(told(shop)).toEqual(['available', 'skipped']);
    expect(shop.calls).toEqual([]);
  });
});

describe('anonymous', () => {
  test('says so, sends the key of the answer, and is not asked again on this device', async () => {
    const shop = await surveyShop(questions, '', anonymous);
    await shown(shop, '.title');
    expect(read(shop)).toContain('Anonymous: we do not store who you are.');
    await score(shop, 4);
    await next(shop);
    await shown(shop, 'textarea');
    await next(shop);
    await shown(shop, '[part="thanks"]');
    expect(callsTo(shop, '/submissions')[0]?.body).toHaveProperty('responseToken');
    shop.provider.remove();
    const again = await surveyShop(questions, '', anonymous);
    await expect.poll(() => told(again)).toEqual(['available', 'skipped']);
    expect(again.calls).toEqual([]);
  });

  test('an answer that the server has cleared away is begun anew, with everything in it', async () => {
    const first = await surveyShop(questions, '', anonymous);
    await score(first, 4);
    await expect.poll(() => callsTo(first, '/answers')).toHaveLength(1);
    first.provider.remove();
    const second = await surveyShop(questions, '', anonymous);
    await shown(second, ':checked');
    second.intercept = ({ path }) =>
      path.includes('00001/') && second.calls.length < 3 ? problem(404, 'not_found') : undefined;
    await next(second);
    await shown(second, 'textarea');
    await next(second);
    await shown(second, '[part="thanks"]');
    expect(callsTo(second, '/survey-responses')).toHaveLength(1);
    expect(callsTo(second, '/submissions').at(-1)?.body).toMatchObject({ answers: { satisfaction: { score: 4 } } });
  });
});

test('time counts while it is seen, question by question', async () => {
  const shop = await surveyShop(questions);
  await expect.poll(() => told(shop)).toContain('shown');
  pass(7000);
  await score(shop, 4);
  await next(shop);
  await shown(shop, 'textarea');
  await next(shop);
  await shown(shop, '[part="thanks"]');
  const { seconds } = callsTo(shop, '/submissions')[0]?.body as SurveySubmissionInput;
  // Seven, and what a busy machine took to click.
  expect(seconds['satisfaction']).toBeGreaterThanOrEqual(7);
  expect(seconds['satisfaction']).toBeLessThan(60);
  await expect.element(page.getByRole('heading', { name: 'Thank you for your answers' })).toBeVisible();
});
