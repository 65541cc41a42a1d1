import { expect, test, vi } from 'vitest';

const script = document.createElement('script');
script.type = 'text/plain';
script.src = 'https://shop.test/assets/aftercart.js?v=1';
document.head.append(script);
const { siblings } = await import('./sibling-words.ts');

test('a language is looked for beside the one file, at one address for all groups', async () => {
  const load = vi.fn(() => Promise.resolve({ default: { common: { retry: 'Thử lại' }, rating: { csat: '?' } } }));
  const [common, rating] = await Promise.all(
    ['common', 'rating'].map(async (group) => siblings(['th', 'vi'], group, load)['vi']?.()),
  );
  expect(common?.default).toEqual({ retry: 'Thử lại' });
  expect(rating?.default).toEqual({ csat: '?' });
  expect(new Set(load.mock.calls.flat())).toEqual(new Set(['https://shop.test/assets/aftercart.vi.js']));
});

test('a language that does not come is asked for again the next time', async () => {
  const load = vi.fn(() => Promise.resolve({ default: { rating: { csat: '?' } } }));
  load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const words = siblings(['th'], 'rating', load);
  await expect(words['th']?.()).rejects.toThrow('Failed to fetch');
  expect((await words['th']?.())?.default).toEqual({ csat: '?' });
});
