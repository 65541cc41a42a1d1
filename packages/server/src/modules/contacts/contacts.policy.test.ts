import { describe, expect, it } from 'vitest';
import { nobodyAsked, quietUntil } from './contacts.policy.ts';

const rules = { quietDays: 7, npsDays: 90, timeZone: 'Asia/Shanghai' };
const at = (instant: string, hasNps = false) => ({ hasNps, now: new Date(instant) });

describe('the budget of a person', () => {
  it('is free for who was never asked', () => {
    expect(quietUntil(nobodyAsked, rules, at('2026-01-15T08:00:00Z', true))).toBeNull();
  });

  it('opens again at the midnight of the shop, so many days later', () => {
    const last = { any: '2026-01-08', nps: null };
    expect(quietUntil(last, rules, at('2026-01-14T15:59:59Z'))).toEqual(new Date('2026-01-14T16:00:00Z'));
    expect(quietUntil(last, rules, at('2026-01-14T16:00:00Z'))).toBeNull();
    expect(quietUntil(last, { ...rules, quietDays: 0 }, at('2026-01-08T00:00:00Z'))).toBeNull();
  });

  it('rests longer for another NPS, and only for that', () => {
    const last = { any: '2026-01-01', nps: '2026-01-01' };
    expect(quietUntil(last, rules, at('2026-01-15T00:00:00Z'))).toBeNull();
    expect(quietUntil(last, rules, at('2026-01-15T00:00:00Z', true))).toEqual(new Date('2026-03-31T16:00:00Z'));
    const lately = { any: '2026-03-30', nps: '2026-01-01' };
    expect(quietUntil(lately, rules, at('2026-03-31T00:00:00Z', true))).toEqual(new Date('2026-04-05T16:00:00Z'));
  });
});
