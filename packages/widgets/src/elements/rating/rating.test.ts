import type { FeedbackInput } from '@aftercart/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../provider/define.ts';
import './define.ts';
import { expectAccessible } from '../../../test/accessibility.ts';
import { fakeApi, feedback, held, json, problem, type RecordedRequest } from '../../../test/fake-api.ts';
import { find, mount, settled } from '../../../test/mount.ts';
import placeholder from '../../placeholder.css?raw';
import type { AftercartProvider } from '../provider/provider.ts';
import { ratingStyles } from './rating.styles.ts';
import type { AftercartRating } from './rating.ts';

// With a score the first drawing waits for the second part: it is there from now on. Of the time before tells rating.parts.test.ts.
beforeAll(async () => {
  (await mount('<aftercart-rating value="1"></aftercart-rating>')).remove();
});

type Respond = (input: FeedbackInput, request: RecordedRequest) => Response | Promise<Response>;
const stored: Respond = (input) => json(feedback(input), 201);

/** A rating inside a provider whose server is `respond`. */
async function setUp(attributes = '', respond: Respond = stored, around = '') {
  const api = fakeApi((request) => respond(request.body as FeedbackInput, request));
  const provider = await mount<AftercartProvider>(
    `<aftercart-provider base-url="https://api.test" publishable-key="pk_test" ${around}>
      <aftercart-rating subject-type="order" subject-id="ord_1" ${attributes}></aftercart-rating>
      <p id="below">The page goes on.</p>
    </aftercart-provider>`,
  );
  provider.fetch = api.fetch;
  await settled(provider);
  const rating = find<AftercartRating>(provider, 'aftercart-rating');
  const events: string[] = [];
  for (const name of ['submit', 'submitted', 'failed']) {
    provider.addEventListener(`aftercart-rating-${name}`, () => events.push(name));
  }
  return { provider, rating, api, events };
}

const scale = '[part="group"]';
const choose = (rating: AftercartRating, score: number): Promise<void> =>
  userEvent.click(find(rating, scale, `input[value="${score}"]`));
const write = (rating: AftercartRating, text: string): Promise<void> => userEvent.fill(find(rating, 'textarea'), text);
const submit = (rating: AftercartRating): HTMLButtonElement => find(rating, '[part="submit"]');
const shown = (rating: AftercartRating): string => rating.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('asking', () => {
  test('asks with native radios in a named group, and with nothing else', async () => {
    const { rating } = await setUp('metric="nps"');
    await expect
      .element(page.getByRole('group', { name: 'How likely are you to recommend us to a friend?' }))
      .toBeVisible();
    await expect.element(page.getByRole('radio', { name: '10, Extremely likely' })).toBeInTheDocument();
    expect(page.getByRole('radio').elements()).toHaveLength(11);
    expect(rating.shadowRoot?.querySelector('button, textarea')).toBeNull();
  });

  test.each([
    ['metric="csat"', 'How was your order?'],
    ['metric="csat" subject-type="product"', 'How do you like this product?'],
    ['metric="ces" subject-type="return"', 'How easy was it to return something?'],
    ['metric="ces"', 'How easy was it to get this done?'],
    ['metric="csat" question="Was it tasty?"', 'Was it tasty?'],
  ])('%s asks "%s"', async (attributes, question) => {
    const subject = attributes.includes('subject-type') ? '' : 'subject-type="order"';
    const rating = await mount<AftercartRating>(`<aftercart-rating ${attributes} ${subject}></aftercart-rating>`);
    expect(find(rating, scale, 'legend').textContent).toBe(question);
  });

  test('choosing opens the comment and sends nothing', async () => {
    const { rating, api, events } = await setUp();
    await choose(rating, 4);
    await settled(rating);
    expect(find(rating, '[part="comment-label"]').textContent).toContain('What is the main reason');
    expect(submit(rating).textContent).toContain('Send feedback');
    expect(api.requests).toEqual([]);
    expect(events).toEqual([]);
  });

  test('does without a comment where none is wanted', async () => {
    const { rating } = await setUp('comment-mode="none" value="4"');
    expect(rating.shadowRoot?.querySelector('textarea')).toBeNull();
    expect(submit(rating)).toBeTruthy();
  });
});

test('a long word stays within the card', async () => {
  const { rating } = await setUp();
  await choose(rating, 5);
  await write(rating, 'W'.repeat(300));
  const edge = find(rating, '.base').getBoundingClientRect().right;
  expect(find(rating, 'textarea').getBoundingClientRect().right).toBeLessThan(edge);
});

describe('sending', () => {
  test('sends score, comment, subject and language once, under a key', async () => {
    const { rating, api, events } = await setUp('metric="nps"');
    await choose(rating, 9);
    await write(rating, '  Quick delivery ');
    await userEvent.click(submit(rating));
    await expect.poll(() => events).toEqual(['submit', 'submitted']);
    expect(api.requests).toHaveLength(1);
    const [request] = api.requests;
    expect(request).toMatchObject({ method: 'POST', path: '/v1/feedback' });
    expect(request?.body).toEqual({
      metric: 'nps',
      score: 9,
      comment: 'Quick delivery',
      subject: { type: 'order', id: 'ord_1' },
      locale: 'en',
    });
    expect(request?.headers.get('idempotency-key')).toMatch(/^[\w-]{16,}$/);
    expect(request?.headers.get('authorization')).toBe('Bearer pk_test');
  });

  test('asks for aspects too, and sends those that were scored', async () => {
    const aspects = [
      { code: 'speed', label: 'Speed' },
      { code: 'care', label: { en: 'Care', vi: 'Sự tận tâm' } },
    ];
    const { rating, api, events } = await setUp(`aspects='${JSON.stringify(aspects)}'`);
    expect(rating.shadowRoot?.querySelector('.aspects')).toBeNull();
    await choose(rating, 4);
    const group = page.getByRole('group', { name: 'Care' });
    await userEvent.click(group.getByRole('radio', { name: '2 stars' }));
    await userEvent.click(submit(rating));
    await expect.poll(() => events).toContain('submitted');
    expect(api.requests[0]?.body).toMatchObject({ score: 4, aspects: { care: 2 } });
  });

  test('anonymous is said and nothing tells who it was', async () => {
    const { rating, api, events } = await setUp('anonymous value="2"');
    await userEvent.click(submit(rating));
    await expect.poll(() => events).toContain('submitted');
    expect(api.requests[0]?.body).toMatchObject({ anonymous: true });
    expect(api.requests[0]?.headers.get('authorization')).toBe('Bearer pk_test');
  });

  test('two clicks are one answer', async () => {
    const answer = held<Response>();
    const { rating, api, events } = await setUp('value="4"', () => answer.promise);
    const button = submit(rating);
    button.click();
    button.click();
    await settled(rating);
    expect(submit(rating).getAttribute('aria-disabled')).toBe('true');
    submit(rating).click();
    answer.release(json(feedback({ metric: 'csat', score: 4, subject: { type: 'order', id: 'ord_1' } }), 201));
    await expect.poll(() => events).toEqual(['submit', 'submitted']);
    expect(api.requests).toHaveLength(1);
  });

  test('a page that cancels keeps the input and sends nothing', async () => {
    const { rating, provider, api } = await setUp('value="4"');
    provider.addEventListener('aftercart-rating-submit', (event) => event.preventDefault());
    await userEvent.click(submit(rating));
    await settled(rating);
    expect(rating.value).toBe('4');
    expect(submit(rating).textContent).toContain('Send feedback');
    expect(api.requests).toEqual([]);
  });

  test('a required comment is asked for where it is missing', async () => {
    const { rating, api } = await setUp('comment-mode="required" value="4"');
    await userEvent.click(submit(rating));
    await settled(rating);
    const area = find(rating, 'textarea');
    expect(find(rating, '#error').textContent).toBe('Please tell us the reason in a few words.');
    expect(area.getAttribute('aria-describedby')).toBe('error');
    expect(rating.shadowRoot?.activeElement).toBe(area);
    expect(api.requests).toEqual([]);
    await write(rating, 'Because');
    await userEvent.click(submit(rating));
    await expect.poll(() => api.requests.length).toBe(1);
  });
});

describe('the end', () => {
  test('thanks, takes the focus there and announces the reward', async () => {
    const { rating, events } = await setUp('value="4"', (input) => json(feedback(input, { rewardPoints: 200 }), 201));
    await userEvent.click(submit(rating));
    await expect.poll(() => events).toContain('submitted');
    await settled(rating);
    expect(rating.shadowRoot?.activeElement).toBe(find(rating, '[part="title"]'));
    expect(shown(rating)).toContain('Thank you for telling us');
    expect(shown(rating)).toContain('200 points are on their way to you.');
  });

  test('says that a person will be in touch and by when, if the server says so', async () => {
    const followUpBy = new Date(Date.UTC(2030, 0, 15, 14, 30)).toISOString();
    const { rating, events } = await setUp('value="1"', (input) => json(feedback(input, { followUpBy }), 201));
    await userEvent.click(submit(rating));
    await expect.poll(() => events).toContain('submitted');
    await settled(rating);
    expect(shown(rating)).toMatch(/will contact you by Tue, Jan 15, 2:30\sPM\./);
  });

  test('an earlier answer is said kindly and is no error', async () => {
    const { rating, events } = await setUp('value="4"', () => problem(409, 'feedback_already_given'));
    await userEvent.click(submit(rating));
    await expect.poll(() => events).toContain('failed');
    await settled(rating);
    expect(shown(rating)).toContain('You have already answered');
    expect(rating.shadowRoot?.querySelector('[role="alert"]')).toBeNull();
    expect(rating.shadowRoot?.activeElement).toBe(find(rating, '[part="title"]'));
  });

  test('never moves the page below, whatever the server answers', async () => {
    for (const respond of [stored, () => problem(409, 'feedback_already_given'), () => problem(403, 'forbidden')]) {
      const { rating, provider, events } = await setUp('value="4"', respond);
      const below = find(provider, '#below');
      // Until a frame has shown that it is on the screen, a rating has the height that is kept for it.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const { top } = below.getBoundingClientRect();
      await userEvent.click(submit(rating));
      await expect.poll(() => events.length).toBe(2);
      await settled(rating);
      expect(below.getBoundingClientRect().top).toBe(top);
      provider.remove();
      localStorage.clear();
    }
  });
});

describe('when it fails', () => {
  test('keeps the input, says so and sends again under the same key', async () => {
    let answer: () => Response = () => problem(403, 'forbidden');
    const { rating, api, events } = await setUp('value="4"', (input) =>
      answer === undefined ? json(feedback(input)) : answer(),
    );
    await write(rating, 'Good');
    await userEvent.click(submit(rating));
    await expect.poll(() => events).toContain('failed');
    await settled(rating);
    expect(find(rating, '[role="alert"]').textContent).toContain('Something went wrong');
    expect(find(rating, '[role="alert"]').textContent).toContain('req_01test');
    expect(rating.value).toBe('4');
    expect(submit(rating).textContent).toContain('Try again');
    expect(rating.shadowRoot?.activeElement).toBe(submit(rating));

    answer = () => json(feedback({ metric: 'csat', score: 4, subject: { type: 'order', id: 'ord_1' } }), 201);
    await userEvent.click(submit(rating));
    await expect.poll(() => events).toContain('submitted');
    const keys = api.requests.map((request) => request.headers.get('idempotency-key'));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  test('another answer gets another key', async () => {
    const { rating, api, events } = await setUp('value="4"', () => problem(403, 'forbidden'));
    await userEvent.click(submit(rating));
    await expect.poll(() => events).toHaveLength(2);
    await choose(rating, 2);
    await userEvent.click(submit(rating));
    await expect.poll(() => events).toHaveLength(4);
    const keys = api.requests.map((request) => request.headers.get('idempotency-key'));
    expect(new Set(keys).size).toBe(2);
  });

  test('without a provider it asks all the same, and tells when it cannot send', async () => {
    const rating = await mount<AftercartRating>('<aftercart-rating value="4"></aftercart-rating>');
    const failed = new Promise((resolve) =>
      rating.addEventListener('aftercart-rating-failed', resolve, { once: true }),
    );
    await userEvent.click(submit(rating));
    await failed;
    await settled(rating);
    expect(find(rating, '[role="alert"]').textContent).toContain('Something went wrong');
  });
});

describe('the draft', () => {
  test('outlives a reload together with its key', async () => {
    const first = await setUp('metric="nps"', () => problem(403, 'forbidden'));
    await choose(first.rating, 3);
    await write(first.rating, 'Late');
    await userEvent.click(submit(first.rating));
    await expect.poll(() => first.events).toContain('failed');
    first.provider.remove();

    const second = await setUp('metric="nps"');
    expect(second.rating.value).toBe('3');
    expect(find<HTMLTextAreaElement>(second.rating, 'textarea').value).toBe('Late');
    await userEvent.click(submit(second.rating));
    await expect.poll(() => second.events).toContain('submitted');
    const key = (requests: RecordedRequest[]): string | null | undefined => requests[0]?.headers.get('idempotency-key');
    expect(key(second.api.requests)).toBe(key(first.api.requests));
    second.provider.remove();

    const third = await setUp('metric="nps"');
    expect(third.rating.value).toBe('');
  });

  test('belongs to its subject alone', async () => {
    const first = await setUp();
    await choose(first.rating, 3);
    first.provider.remove();
    const second = await setUp('subject-type="product" subject-id="p1"');
    const other = find<AftercartRating>(second.provider, 'aftercart-rating');
    other.subjectId = 'ord_2';
    await settled(other);
    expect(other.value).toBe('');
  });
});

describe('in a form of the page', () => {
  async function inForm(attributes: string) {
    const form = await mount<HTMLFormElement>(
      `<form><fieldset><aftercart-rating name="score" ${attributes}></aftercart-rating></fieldset></form>`,
    );
    return { form, rating: find<AftercartRating>(form, 'aftercart-rating') };
  }
  const valueIn = (form: HTMLFormElement): FormDataEntryValue | null => new FormData(form).get('score');

  test('gives the score in the task in which it was set', async () => {
    const { form, rating } = await inForm('metric="nps"');
    expect(valueIn(form)).toBeNull();
    rating.value = '0';
    expect(valueIn(form)).toBe('0');
    rating.value = '11';
    expect(valueIn(form)).toBeNull();
    form.reset();
    expect(rating.value).toBe('');
  });

  test('takes its first value whichever attribute comes first, and goes back to it', async () => {
    const { form, rating } = await inForm('value="9" metric="nps"');
    expect(valueIn(form)).toBe('9');
    rating.value = '3';
    form.reset();
    expect(valueIn(form)).toBe('9');
  });

  test('is missing when required, and the browser can point at it', async () => {
    const { form, rating } = await inForm('required');
    expect(rating.validity.valueMissing).toBe(true);
    expect(form.reportValidity()).toBe(false);
    expect(rating.matches(':focus-within')).toBe(true);
    rating.value = '3';
    expect(form.checkValidity()).toBe(true);
  });

  test('rests while its fieldset is disabled', async () => {
    const { form, rating } = await inForm('value="3"');
    find<HTMLFieldSetElement>(form, 'fieldset').disabled = true;
    await settled(rating);
    expect(find(rating, scale, 'input').matches(':disabled')).toBe(true);
    expect(submit(rating).disabled).toBe(true);
  });
});

describe('the room that it keeps', () => {
  // 1.5 px are for what rem leaves over.
  const slack = 1.5;

  test.each([
    [640, 'csat'],
    [640, 'nps'],
    [640, 'ces'],
    [358, 'csat'],
    [358, 'nps'],
    [358, 'ces'],
    [308, 'csat'],
    [308, 'nps'],
  ] as const)('at %i px is what %s takes', async (width, metric) => {
    await page.viewport(width + 32, 600);
    const { rating } = await setUp(`metric="${metric}"`);
    rating.style.inlineSize = `${width}px`;
    await settled(rating);
    const kept = Number.parseFloat(getComputedStyle(rating).minBlockSize);
    const base = find(rating, '[part="base"]');
    base.style.minBlockSize = '0';
    const taken = base.getBoundingClientRect().height;
    expect(Math.abs(kept - taken)).toBeLessThanOrEqual(slack);
    await page.viewport(800, 600);
  });

  test('is the same before the script is there', () => {
    const inElement = ratingStyles
      .map(({ cssText }) => cssText)
      .join('')
      .match(/(?<=min-block-size: )[\d.]+rem/g);
    const before = placeholder.match(/(?<=min-block-size: )[\d.]+rem/g);
    expect(inElement).toEqual(before?.slice(0, inElement?.length));
    expect(inElement).toHaveLength(4);
  });
});

describe('languages', () => {
  test.each([
    ['zh-CN', '您对这次订单满意吗？', 'ltr'],
    ['zh-TW', '您对这次订单满意吗？', 'ltr'],
    ['th', 'คำสั่งซื้อครั้งนี้เป็นอย่างไรบ้าง', 'ltr'],
    ['vi-VN', 'Bạn thấy đơn hàng này thế nào?', 'ltr'],
    ['ar-EG', 'كيف كان طلبك؟', 'rtl'],
    ['pt-BR', 'How was your order?', 'ltr'],
  ])('speaks %s from its first word', async (lang, question, dir) => {
    document.documentElement.lang = lang;
    const seen = new Set<string>();
    const rating = document.createElement('aftercart-rating');
    rating.subjectType = 'order';
    const host = await mount('<div></div>');
    host.append(rating);
    const look = (): void => {
      const legend = rating.shadowRoot?.querySelector('legend')?.textContent;
      if (legend) seen.add(legend);
    };
    const watching = setInterval(look);
    await settled(rating);
    await expect.poll(() => (look(), seen.size)).toBeGreaterThan(0);
    clearInterval(watching);
    expect([...seen]).toEqual([question]);
    expect(find(rating, '[part="base"]').dir).toBe(dir);
  });

  test('follows the page when it changes its language', async () => {
    const rating = await mount<AftercartRating>('<aftercart-rating metric="ces"></aftercart-rating>');
    document.documentElement.lang = 'vi';
    await expect.poll(() => find(rating, scale, 'legend').textContent).toBe('Bạn thấy việc này dễ hay khó?');
  });

  test('its own attribute goes before the provider, the provider before the page', async () => {
    document.documentElement.lang = 'vi';
    const { provider, rating } = await setUp('locale="th"', stored, 'locale="zh-CN"');
    expect(find(rating, '[part="base"]').lang).toBe('th');
    rating.locale = '';
    await settled(rating);
    expect(find(rating, '[part="base"]').lang).toBe('zh-CN');
    provider.locale = '';
    await settled(provider);
    await settled(rating);
    expect(find(rating, '[part="base"]').lang).toBe('vi');
  });

  test('a merchant’s own words replace ours', async () => {
    const { provider, rating } = await setUp('value="4"');
    provider.messages = { en: { rating: { csatOrder: 'How was the meal?' }, common: { optional: 'if you like' } } };
    await settled(provider);
    await settled(rating);
    expect(find(rating, scale, 'legend').textContent).toBe('How was the meal?');
    expect(find(rating, '[part="comment-label"]').textContent).toContain('(if you like)');
  });
});

describe('for everybody', () => {
  const states: [name: string, attributes: string, respond: Respond | null][] = [
    ['asking', '', null],
    ['asking 0-10', 'metric="nps"', null],
    ['answering', 'value="4"', null],
    ['with aspects', `value="4" aspects='[{"code":"speed","label":"Speed"}]'`, null],
    ['disabled', 'value="4" disabled', null],
    ['thanks', 'value="4"', stored],
    ['already answered', 'value="4"', () => problem(409, 'feedback_already_given')],
    ['failed', 'value="4"', () => problem(403, 'forbidden')],
  ];
  const looks = [
    ['light', 'theme="light"', ''],
    ['dark', 'theme="dark"', ''],
    ['right to left', 'locale="ar"', 'rtl'],
    ['large', 'size="large"', ''],
  ] as const;

  for (const [name, attributes, respond] of states) {
    test.each(looks)(`${name} is accessible: %s`, async (_look, around, dir) => {
      document.documentElement.dir = dir;
      const { rating, events } = await setUp(attributes, respond ?? stored, around);
      if (respond) {
        submit(rating).click();
        await expect.poll(() => events.length).toBe(2);
      }
      await settled(rating);
      await expectAccessible(rating);
    });
  }

  test('fits into 320 px with targets that can be hit', async () => {
    for (const metric of ['csat', 'nps', 'ces'] as const) {
      const { provider, rating } = await setUp(`metric="${metric}" value="4"`);
      rating.style.inlineSize = '288px';
      await settled(rating);
      expect(find(rating, '[part="base"]').scrollWidth).toBeLessThanOrEqual(288);
      for (const input of find(rating, scale).querySelectorAll('input')) {
        const { width, height } = input.getBoundingClientRect();
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      }
      provider.remove();
    }
  });
});
