/** What a page imports, and how many bytes it may cost, minified and compressed with brotli. */
export interface Budget {
  name: string;
  /** The import as a shop writes it. */
  code: string;
  /** Before anything can be used. */
  initial: number;
  /** With everything that is loaded later, but for other languages than English. */
  total: number;
}

const kB = 1000;

/** Elements as they are defined: what the page of a shop loads. */
const define = (names: readonly string[], initial: number, total: number): Budget => ({
  name: names.join(' + '),
  code: names.map((each) => `import '@aftercart/widgets/define/${each}';`).join('\n'),
  initial,
  total,
});

/** An element with the provider that it needs. */
const element = (name: string, initial: number, total: number): Budget => define(['provider', name], initial, total);

/** A module that is used, so that the bundler keeps it. */
const module = (name: string, total: number): Budget => ({
  name,
  code: `import * as used from '@aftercart/${name}'; console.log(used);`,
  initial: total,
  total,
});

export const budgets: Budget[] = [
  element('rating', 9 * kB, 25.5 * kB),
  element('rating-summary', 7.9 * kB, 11.1 * kB),
  element('survey', 7 * kB, 41 * kB),
  element('case', 20.5 * kB, 32.2 * kB),
  element('points', 19 * kB, 30 * kB),
  element('return-form', 30 * kB, 44 * kB),
  element('cashback', 30.3 * kB, 46 * kB),
  define(['rating'], 8.4 * kB, 21.7 * kB),
  module('widgets/cdn', 77 * kB),
  module('client', 19 * kB),
  module('client/partner', 20 * kB),
  module('client/session-token', 6 * kB),
];
