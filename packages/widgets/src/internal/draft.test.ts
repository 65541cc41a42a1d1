import { afterEach, describe, expect, test, vi } from 'vitest';
import { Draft } from './draft.ts';

const day = 24 * 60 * 60 * 1000;
let now = 0;
const open = (subject = 'order:1', key = 'pk_1'): Draft<{ text: string }> =>
  new Draft(key, 'rating', subject, () => now);

afterEach(() => {
  vi.restoreAllMocks();
  open().clear();
  localStorage.clear();
  now = 0;
});

describe('Draft', () => {
  test('is found again by merchant, element and subject, and by nothing else', () => {
    open().write({ text: 'Late' });
    expect(open().read()).toEqual({ text: 'Late' });
    expect(open('order:2').read()).toBeUndefined();
    expect(open('order:1', 'pk_2').read()).toBeUndefined();
  });

  test('keeps the key of a body and gives another body another one', () => {
    open().write({ text: 'Late' });
    const key = open().keyFor({ text: 'Late' });
    expect(open().keyFor({ text: 'Late' })).toBe(key);
    open().write({ text: 'Very late' });
    expect(open().keyFor({ text: 'Late' })).toBe(key);
    expect(open().keyFor({ text: 'Very late' })).not.toBe(key);
  });

  test('is gone when it was sent, and after a week', () => {
    open().write({ text: 'Late' });
    open().clear();
    expect(open().read()).toBeUndefined();
    open().write({ text: 'Late' });
    now = 7 * day - 1;
    expect(open().read()).toEqual({ text: 'Late' });
    now = 7 * day;
    expect(open().read()).toBeUndefined();
  });

  test('lives in the page where the browser forbids storage', () => {
    const forbidden = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(forbidden);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(forbidden);
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(forbidden);
    open().write({ text: 'Late' });
    const key = open().keyFor('body');
    expect(open().read()).toEqual({ text: 'Late' });
    expect(open().keyFor('body')).toBe(key);
    open().clear();
    expect(open().read()).toBeUndefined();
  });

  test('what somebody else has left under its name is no draft', () => {
    localStorage.setItem('aftercart:pk_1:rating:order:1', 'not json');
    expect(open().read()).toBeUndefined();
    localStorage.setItem('aftercart:pk_1:rating:order:1', 'null');
    expect(open().read()).toBeUndefined();
  });
});
