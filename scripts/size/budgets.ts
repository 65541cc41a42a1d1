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

/** An element with the provider that it needs: what the page of a shop loads. */
const element = (name: string, initial: number, total: number): Budget => ({
  name,
  code: ['provider', name].map((each) => `import '@aftercart/widgets/define/${each}';`).join('\n'),
  initial,
  total,
});

/** A module that is used, so that the bundler keeps it. */
const module = (name: string, total: number): Budget => ({
  name,
  code: `import * as used from '@aftercart/${name}'; console.log(used);`,
  initial: total,
  total,
});

export const budgets: Budget[] = [
  element('rating', 19 * kB, 34 * kB),
  element('rating-summary', 1, 1),
  element('case', 1, 1),
  element('points', 21 * kB, 37 * kB),
  element('return-form', 33 * kB, 53 * kB),
  element('cashback', 33 * kB, 55 * kB),
  module('widgets/cdn', 88 * kB),
  module('client', 19 * kB),
  module('client/partner', 20 * kB),
  module('client/session-token', 6 * kB),
];
