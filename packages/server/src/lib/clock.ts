/** The only source of time in the server: business code never calls `Date.now()` itself. */
export type Clock = {
  /** The current instant; a fresh `Date` on every call. */
  now(): Date;
};

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until a test moves it. */
export type TestClock = Clock & {
  /** Moves the clock forward (or back, with a negative duration) and returns the new instant. */
  advance(by: Duration): Date;
  set(to: Date | string): Date;
};

/** A length of time; the parts are summed. */
export type Duration = {
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
  milliseconds?: number;
};

export const createTestClock = (start: Date | string = '2026-01-15T08:00:00.000Z'): TestClock => {
  let current = new Date(start).getTime();
  return {
    now: () => new Date(current),
    advance: (by) => {
      current += durationToMs(by);
      return new Date(current);
    },
    set: (to) => {
      current = new Date(to).getTime();
      return new Date(current);
    },
  };
};

/** The duration in milliseconds. A day is 24 hours: promises to people are counted in elapsed time, not calendar days. */
const durationToMs = ({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }: Duration): number =>
  (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;

/** The instant `by` after `at`. */
export const addDuration = (at: Date, by: Duration): Date => new Date(at.getTime() + durationToMs(by));
