import { describe, expect, test } from 'vitest';
import { bestTag, formatMessage, overridesFor } from './messages.ts';

const tags = ['zh-cn', 'th', 'vi', 'ar'];

describe('bestTag', () => {
  test.each([
    ['zh-CN', 'zh-cn'],
    ['zh', 'zh-cn'],
    ['zh-Hans-SG', 'zh-cn'],
    ['ar-EG', 'ar'],
    ['TH', 'th'],
    ['en-GB', undefined],
    ['vie', undefined],
  ])('%s is served by %s', (locale, expected) => {
    expect(bestTag(tags, locale)).toBe(expected);
  });
});

describe('formatMessage', () => {
  test('fills values, numbers in the digits of the locale', () => {
    expect(formatMessage('{name}: {count}', 'en', { name: 'Points', count: 1234 })).toBe('Points: 1,234');
    expect(formatMessage('{count}', 'ar-EG', { count: 12 })).toBe('١٢');
  });

  test('leaves a hole that nobody fills, so that it is seen', () => {
    expect(formatMessage('Hello {name}', 'en')).toBe('Hello {name}');
  });

  test('chooses the plural form of the language', () => {
    const message = { one: '{count} star', other: '{count} stars' };
    expect(formatMessage(message, 'en', { count: 1 })).toBe('1 star');
    expect(formatMessage(message, 'en', { count: 0 })).toBe('0 stars');
    expect(formatMessage({ few: 'few', other: 'other' }, 'ar', { count: 3 })).toBe('few');
    expect(formatMessage({ other: '{count} 星' }, 'zh-CN', { count: 1 })).toBe('1 星');
  });

  test('a value is text and is never read as a template', () => {
    expect(formatMessage('{name}', 'en', { name: '{count}', count: 3 })).toBe('{count}');
  });
});

describe('overridesFor', () => {
  const overrides = {
    en: { rating: { submit: 'Go', comment: 'Why?' } },
    'en-GB': { rating: { submit: 'Off you go' } },
    'zh-CN': { rating: { submit: '提交' } },
  };

  test('the exact tag goes before the language', () => {
    expect(overridesFor(overrides, 'en-GB', 'rating')).toEqual({ submit: 'Off you go', comment: 'Why?' });
    expect(overridesFor(overrides, 'en', 'rating')).toEqual({ submit: 'Go', comment: 'Why?' });
  });

  test('nothing for another language or group', () => {
    expect(overridesFor(overrides, 'vi', 'rating')).toEqual({});
    expect(overridesFor(overrides, 'en', 'points')).toEqual({});
    expect(overridesFor(overrides, 'english', 'rating')).toEqual({});
  });
});
