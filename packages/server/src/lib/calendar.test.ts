import { describe, expect, it } from 'vitest';
import { addDays, startOfDay } from './calendar.ts';
import { dayIn } from './day.ts';

describe('days of a shop', () => {
  it('are counted by the calendar', () => {
    expect([addDays('2026-02-27', 2), addDays('2024-02-28', 1), addDays('2026-01-01', -1)]).toEqual([
      '2026-03-01',
      '2024-02-29',
      '2025-12-31',
    ]);
  });

  it.each([
    ['UTC', '2026-03-29', '2026-03-29T00:00:00Z'],
    ['Europe/London', '2026-07-01', '2026-06-30T23:00:00Z'],
    ['Asia/Kathmandu', '2026-01-15', '2026-01-14T18:15:00Z'],
    ['Pacific/Kiritimati', '2026-01-15', '2026-01-14T10:00:00Z'],
    ['Etc/GMT+12', '2026-01-15', '2026-01-15T12:00:00Z'],
    // Clocks there went from 23:59 to 01:00.
    ['America/Santiago', '2025-09-07', '2025-09-07T04:00:00Z'],
  ])('in %s, %s begins at %s', (zone, day, instant) => {
    expect(startOfDay(zone, day).toISOString()).toBe(instant.replace('Z', '.000Z'));
    expect(dayIn(zone, startOfDay(zone, day))).toBe(day);
    expect(dayIn(zone, new Date(startOfDay(zone, day).getTime() - 1))).toBe(addDays(day, -1));
  });
});
