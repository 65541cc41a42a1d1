import { expect, it } from 'vitest';
import { dayIn } from './day.ts';

it.each([
  ['Asia/Shanghai', '2026-01-15T15:59:59.999Z', '2026-01-15'],
  ['Asia/Shanghai', '2026-01-15T16:00:00Z', '2026-01-16'],
  ['America/New_York', '2026-03-08T04:59:59Z', '2026-03-07'],
  ['America/New_York', '2026-03-09T03:59:59Z', '2026-03-08'],
  ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
  ['UTC', '2026-01-15T00:00:00Z', '2026-01-15'],
])('in %s it is, at %s, the %s', (timeZone, at, day) => {
  expect(dayIn(timeZone, new Date(at))).toBe(day);
});
