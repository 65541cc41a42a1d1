import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './languages.ts';

describe('the language of a page', () => {
  it.each([
    [null, null, 'en'],
    [null, 'zh-Hans-SG,zh;q=0.9,en;q=0.8', 'zh-CN'],
    [null, 'pt-BR, th;q=0.4, vi;q=0.6', 'vi'],
    [null, 'en;q=0, ar', 'ar'],
    [null, 'pt-BR', 'en'],
    [null, 'de, *;q=0.5', 'en'],
    ['ar', 'zh-CN', 'ar'],
    ['zh', 'en', 'zh-CN'],
    ['xx', 'th', 'th'],
    ['"><script>', ';;q=,,', 'en'],
  ])('asked by %s with %s is %s', (asked, header, language) => {
    expect(chooseLanguage(asked, header)).toBe(language);
  });
});
