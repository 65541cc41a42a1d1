import { describe, expect, test } from 'vitest';
import { mount } from '../../test/mount.ts';
import { directionOf, followPageLanguage, resolveLocale } from './locale.ts';

describe('resolveLocale', () => {
  test('own, then given, then the nearest lang of the page, then the browser', async () => {
    const outer = await mount('<div lang="th"><p><b></b></p></div>');
    const inner = outer.querySelector('b')!;
    expect(resolveLocale(inner, 'vi', 'ar')).toBe('vi');
    expect(resolveLocale(inner, '', 'ar')).toBe('ar');
    expect(resolveLocale(inner, '', '')).toBe('th');
    document.documentElement.removeAttribute('lang');
    outer.removeAttribute('lang');
    expect(resolveLocale(inner, '', '')).toBe(navigator.language);
  });

  test('looks out of shadow roots', async () => {
    const host = await mount('<div lang="zh-cn"></div>');
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(resolveLocale(inner, '', '')).toBe('zh-CN');
  });

  test.each(['klingonisch!', 'e', 'x', '12'])('a page whose lang is "%s" breaks nothing', async (lang) => {
    const element = await mount(`<div lang="${lang}"></div>`);
    expect(resolveLocale(element, '', '')).toBe(navigator.language);
  });
});

test.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['en', 'ltr'],
  ['arn', 'ltr'],
  ['zh-CN', 'ltr'],
])('%s is written %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction);
});

test('tells of a change of the page’s language until nobody listens', async () => {
  let changes = 0;
  const leave = followPageLanguage(() => {
    changes += 1;
  });
  document.documentElement.lang = 'vi';
  await expect.poll(() => changes).toBe(1);
  leave();
  document.documentElement.lang = 'th';
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(changes).toBe(1);
});
