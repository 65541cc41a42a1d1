import { expect, test, vi } from 'vitest';
import { LaterPart } from './later-part.ts';

test('is loaded once, after the frame that is being drawn, however many ask', async () => {
  const load = vi.fn(() => Promise.resolve('part'));
  const later = new LaterPart(load);
  later.soon();
  later.soon();
  expect(load).not.toHaveBeenCalled();
  await expect.poll(() => later.loaded).toBe('part');
  expect(await later.load()).toBe('part');
  expect(load).toHaveBeenCalledTimes(1);
});

test('a failure is told to who asks, and the next one asks again', async () => {
  const load = vi.fn(() => Promise.resolve('part')).mockRejectedValueOnce(new TypeError('offline'));
  const later = new LaterPart(load);
  await expect(later.load()).rejects.toThrow('offline');
  expect(later.loaded).toBeUndefined();
  expect(await later.load()).toBe('part');
});
