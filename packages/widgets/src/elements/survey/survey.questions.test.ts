import type { SurveyQuestion } from '@aftercart/contract';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/accessibility.ts';
import { problem } from '../../../test/fake-api.ts';
import { find, settled } from '../../../test/mount.ts';
import { callsTo, next, read, type SurveyShop, score, shown, surveyShop, told } from '../../../test/survey-shop.ts';
import {
  aspectsQuestion,
  cesQuestion,
  choiceQuestion,
  npsQuestion,
  photoQuestion,
  scoreQuestion,
  textQuestion,
} from '../../../test/surveys.ts';

const answersOf = (shop: SurveyShop): unknown =>
  (callsTo(shop, '/submissions').at(-1)?.body as { answers: unknown } | undefined)?.answers;
const isFocused = (shop: SurveyShop): string =>
  (shop.element.shadowRoot?.activeElement as HTMLInputElement | null)?.value ?? '';
const checked = (shop: SurveyShop): string =>
  shop.element.shadowRoot?.querySelector<HTMLInputElement>('[type="radio"]:checked')?.value ?? '';

const kinds: [name: string, question: SurveyQuestion][] = [
  ['faces', scoreQuestion()],
  ['stars', scoreQuestion({ style: 'stars' })],
  ['numbers 1-5', scoreQuestion({ style: 'numbers' })],
  ['numbers 0-10', npsQuestion()],
  ['numbers 1-7', cesQuestion()],
  ['aspects', aspectsQuestion()],
  ['one option', choiceQuestion({ multiple: false })],
  ['several options', choiceQuestion()],
  ['text', textQuestion({ help: { en: 'Two sentences are enough.' } })],
  ['photo', photoQuestion()],
];

describe('every kind of question', () => {
  const looks = [
    ['light', 'theme="light"', ''],
    ['dark', 'theme="dark"', ''],
    ['right to left', 'locale="ar"', 'rtl'],
  ] as const;

  for (const [name, question] of kinds) {
    test.each(looks)(
      `${name} is accessible, and so is what it says when it is left out: %s`,
      async (_look, around, dir) => {
        document.documentElement.dir = dir;
        const shop = await surveyShop([question], '', { around });
        await shown(shop, '.title');
        await expectAccessible(shop.element);
        await next(shop);
        await shown(shop, '.error');
        await expectAccessible(shop.element);
        expect(told(shop)).not.toContain('submit');
      },
    );
  }

  test.each(kinds)('%s fits into 320 px, in text of twice the size too', async (_name, question) => {
    const shop = await surveyShop([question]);
    shop.element.style.inlineSize = '288px';
    await shown(shop, '.title');
    for (const zoom of [1, 2]) {
      shop.element.style.setProperty('--aftercart-font-size', `${16 * zoom}px`);
      await settled(shop.element);
      const base = find(shop.element, '.base');
      expect(base.scrollWidth).toBeLessThanOrEqual(288);
      for (const input of base.querySelectorAll('input')) {
        const { width, height } = (input.closest('label') ?? input).getBoundingClientRect();
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      }
    }
  });
});

describe('scores by keyboard', () => {
  test('arrows choose, Home and End go to the ends, digits name a number, and nothing is sent', async () => {
    const shop = await surveyShop([npsQuestion()]);
    (await shown<HTMLInputElement>(shop, 'input')).focus();
    await userEvent.keyboard('{End}');
    expect(checked(shop)).toBe('10');
    await userEvent.keyboard('{Home}');
    expect(checked(shop)).toBe('0');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(checked(shop)).toBe('2');
    await userEvent.keyboard('10');
    expect(checked(shop)).toBe('10');
    expect(isFocused(shop)).toBe('10');
    expect(told(shop)).not.toContain('submit');
  });

  test('arrows follow the direction of reading', async () => {
    const shop = await surveyShop([scoreQuestion()], 'locale="ar"');
    (await shown<HTMLInputElement>(shop, 'input')).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(checked(shop)).toBe('2');
    const [first, second] = shop.element.shadowRoot?.querySelectorAll('.option') ?? [];
    expect(first?.getBoundingClientRect().left).toBeGreaterThan(second?.getBoundingClientRect().left ?? Number.NaN);
  });

  test('Enter submits the step, and the whole way needs no mouse', async () => {
    const shop = await surveyShop([scoreQuestion(), textQuestion({ required: false })]);
    (await shown<HTMLInputElement>(shop, 'input')).focus();
    await userEvent.keyboard('4{Enter}');
    await shown(shop, 'textarea');
    await userEvent.tab();
    await userEvent.keyboard('Good');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await shown(shop, '[part="thanks"]');
    expect(answersOf(shop)).toEqual({
      satisfaction: { type: 'score', score: 4 },
      improve: { type: 'text', text: 'Good' },
    });
  });

  test('faces and numbers have words for names', async () => {
    const shop = await surveyShop([scoreQuestion(), npsQuestion({ lowLabel: { en: 'Never' } })]);
    await expect.element(page.getByRole('radio', { name: 'Neither satisfied nor dissatisfied' })).toBeInTheDocument();
    await score(shop, 3);
    await next(shop);
    await expect.element(page.getByRole('radio', { name: '0, Never' })).toBeInTheDocument();
    await expect.element(page.getByRole('radio', { name: '10, Extremely likely' })).toBeInTheDocument();
  });
});

describe('options', () => {
  test('several, and words of one’s own', async () => {
    const shop = await surveyShop([choiceQuestion()]);
    await shown(shop, '.title');
    await userEvent.click(page.getByText('Packaging'));
    await userEvent.click(page.getByText('Price'));
    await userEvent.click(page.getByText('Something else'));
    await userEvent.fill(await shown(shop, '#other'), 'The ribbon');
    await next(shop);
    await shown(shop, '[part="thanks"]');
    expect(answersOf(shop)).toEqual({
      reasons: { type: 'choice', codes: ['packaging', 'price'], other: 'The ribbon' },
    });
  });

  test('of one, another takes its place', async () => {
    const shop = await surveyShop([choiceQuestion({ multiple: false })]);
    await shown(shop, '.title');
    await userEvent.click(page.getByText('Something else'));
    await userEvent.fill(await shown(shop, '#other'), 'The ribbon');
    await userEvent.click(page.getByText('Price'));
    await settled(shop.element);
    expect(shop.element.shadowRoot?.querySelector('#other')).toBeNull();
    await next(shop);
    await shown(shop, '[part="thanks"]');
    expect(answersOf(shop)).toEqual({ reasons: { type: 'choice', codes: ['price'] } });
  });

  test('something else without a word is asked for the word', async () => {
    const shop = await surveyShop([choiceQuestion({ multiple: false })]);
    await shown(shop, '.title');
    await userEvent.click(page.getByText('Something else'));
    await next(shop);
    await shown(shop, '.error');
    expect(read(shop)).toContain('Please say in a few words what it is.');
  });
});

describe('aspects', () => {
  test('each is scored on its own; what is missing is listed and leads there', async () => {
    const shop = await surveyShop([aspectsQuestion()]);
    await shown(shop, '.title');
    await userEvent.click(find(shop.element, 'input[name="aspect:speed"][value="4"]'));
    await next(shop);
    await shown(shop, '.summary');
    await expect.poll(() => shop.element.shadowRoot?.activeElement?.className).toContain('summary');
    expect(read(shop)).toContain('Please check 3 things');
    await userEvent.click(page.getByRole('button', { name: 'Service: please choose one.' }));
    await expect.poll(() => (shop.element.shadowRoot?.activeElement as HTMLInputElement).name).toBe('aspect:service');
    for (const code of ['quality', 'packaging', 'service']) {
      await userEvent.click(find(shop.element, `input[name="aspect:${code}"][value="5"]`));
    }
    await next(shop);
    await shown(shop, '[part="thanks"]');
    expect(answersOf(shop)).toEqual({
      aspects: { type: 'aspects', aspects: { speed: 4, quality: 5, packaging: 5, service: 5 } },
    });
  });
});

describe('photos', () => {
  const file = (name: string): File => new File(['bytes'], name, { type: 'image/png' });
  const pick = async (shop: SurveyShop, ...files: File[]): Promise<void> => {
    const input = find<HTMLInputElement>(await shown(shop, 'aftercart-file-picker'), 'input');
    await userEvent.upload(input, files);
  };

  test('are uploaded for this purpose, no more than asked for, and can be taken away', async () => {
    const shop = await surveyShop([photoQuestion({ max: 2 })]);
    await pick(shop, file('a.png'), file('b.png'), file('c.png'));
    await expect.poll(() => callsTo(shop, '/uploads')).toHaveLength(2);
    await userEvent.click(page.getByRole('button', { name: 'Remove a.png' }));
    await next(shop);
    await shown(shop, '[part="thanks"]');
    expect(answersOf(shop)).toEqual({ photo: { type: 'photo', uploadIds: [expect.stringMatching(/^upl_/)] } });
  });

  test('that are still on their way are waited for', async () => {
    const shop = await surveyShop([photoQuestion()]);
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    shop.intercept = async ({ path }) => {
      if (path.endsWith('/uploads')) await gate;
      return undefined;
    };
    await pick(shop, file('a.png'));
    await next(shop);
    await shown(shop, '.error');
    expect(read(shop)).toContain('Please wait until the upload is complete.');
    expect(told(shop)).not.toContain('submit');
    release();
    await expect.poll(() => shop.element.shadowRoot?.querySelector('.error')).toBeNull();
    await next(shop);
    await shown(shop, '[part="thanks"]');
  });

  test('that are refused say why, and are not sent', async () => {
    const shop = await surveyShop([photoQuestion({ required: false })]);
    shop.intercept = ({ path }) => (path.endsWith('/uploads') ? problem(422, 'upload_rejected') : undefined);
    await pick(shop, file('a.png'));
    await expect
      .poll(() => find(shop.element, 'aftercart-file-picker', '[role="status"]').textContent)
      .toContain('Please choose a JPEG, PNG');
    await next(shop);
    await shown(shop, '[part="thanks"]');
    expect(answersOf(shop)).toEqual({});
  });
});

describe('hostile words', () => {
  const hostile = `<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>\u202Egnol\u202C${'W'.repeat(300)}👩‍👩‍👧‍👦`;

  test('of a survey are text, and stay within the card', async () => {
    const shop = await surveyShop([
      scoreQuestion({
        title: { en: hostile },
        help: { en: hostile },
        lowLabel: { en: hostile },
        highLabel: { en: 'Yes' },
      }),
      choiceQuestion({
        options: [
          { code: 'a', label: { en: hostile } },
          { code: 'b', label: { en: 'b' } },
        ],
      }),
    ]);
    shop.element.style.inlineSize = '320px';
    await shown(shop, '.title');
    expect(find(shop.element, '.title').textContent).toContain('<script>');
    expect(find(shop.element, '.base').scrollWidth).toBeLessThanOrEqual(320);
    await score(shop, 3);
    await next(shop);
    await shown(shop, '.cards');
    expect(find(shop.element, '.base').scrollWidth).toBeLessThanOrEqual(320);
    expect(shop.element.shadowRoot?.querySelector('img, script')).toBeNull();
    expect(Object.hasOwn(window, 'hacked')).toBe(false);
  });

  test('of a shopper are kept as they are, and no longer than the survey takes', async () => {
    const shop = await surveyShop([textQuestion({ maxLength: 4000 })]);
    const area = await shown<HTMLTextAreaElement>(shop, 'textarea');
    const words = `<b>\u202E"'👩‍👩‍👧‍👦\n${'a'.repeat(50)}`;
    await userEvent.fill(area, 'W'.repeat(300));
    expect(area.getBoundingClientRect().right).toBeLessThan(find(shop.element, '.base').getBoundingClientRect().right);
    await userEvent.fill(area, words);
    await next(shop);
    await shown(shop, '[part="thanks"]');
    expect(answersOf(shop)).toEqual({ improve: { type: 'text', text: words } });
  });

  test('that are too long are said to be, and not sent', async () => {
    const shop = await surveyShop([textQuestion({ maxLength: 100 })]);
    const area = await shown<HTMLTextAreaElement>(shop, 'textarea');
    // A script of the page or an extension fills in what no keyboard could.
    area.value = 'a'.repeat(10_000);
    area.dispatchEvent(new Event('input'));
    await next(shop);
    await shown(shop, '.error');
    expect(read(shop)).toContain('Please use at most 100 characters.');
    expect(told(shop)).not.toContain('submit');
  });
});
