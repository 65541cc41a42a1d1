import type { Clock } from './clock.ts';

/** A small look-aside cache in front of a database look-up; one load at a time per key, oldest entries leave first. */
export type Cache<Value> = {
  get(key: string): Promise<Value | null>;
  /** Forgets one key, or everything. A load that is under way when this is called is not kept. */
  invalidate(key?: string): void;
};

type Entry<Value> = { value: Value | null; freshUntil: number };

/**
 * @param load returns null for what does not exist; a null is kept for `absentForMs` only, so that a flood of invented
 *   keys costs one look-up each and a new key is seen soon.
 */
export const createCache = <Value>(options: {
  clock: Clock;
  maxEntries: number;
  freshForMs: number;
  absentForMs: number;
  load: (key: string) => Promise<Value | null>;
}): Cache<Value> => {
  const entries = new Map<string, Entry<Value>>();
  const loading = new Map<string, Promise<Value | null>>();

  const store = (key: string, value: Value | null): void => {
    const lifetime = value === null ? options.absentForMs : options.freshForMs;
    entries.delete(key);
    entries.set(key, { value, freshUntil: options.clock.now().getTime() + lifetime });
    if (entries.size > options.maxEntries) {
      const oldest = entries.keys().next();
      if (!oldest.done) entries.delete(oldest.value);
    }
  };

  const load = (key: string): Promise<Value | null> => {
    const running = loading.get(key);
    if (running) return running;
    const started = options.load(key).then(
      (value) => {
        if (loading.get(key) === started) {
          loading.delete(key);
          store(key, value);
        }
        return value;
      },
      (error: unknown) => {
        if (loading.get(key) === started) loading.delete(key);
        throw error;
      },
    );
    loading.set(key, started);
    return started;
  };

  return {
    get: (key) => {
      const entry = entries.get(key);
      if (entry && entry.freshUntil > options.clock.now().getTime()) return Promise.resolve(entry.value);
      return load(key);
    },
    invalidate: (key) => {
      if (key === undefined) {
        entries.clear();
        loading.clear();
      } else {
        entries.delete(key);
        loading.delete(key);
      }
    },
  };
};
