/** What a page imports, and how many bytes it may cost, minified and compressed with brotli. */
export interface Budget {
  name: string;
  /** The import as a shop writes it. */
  code: string;
  /** Before anything can be used. */
  initial: number;
  /** With everything that is loaded later, but for other languages than English. */
  total: number;
  /** Files of later parts that this page never asks for: neither they nor what they alone bring along is in the total. */
  without?: readonly string[];
  /** As a script tag has it: the imports are of files in the widgets' `dist`. */
  inOneFile?: true;
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

/** A survey as most are: a score in stars or numbers and a text, in the page, from the asking to the thanks. */
const commonSurvey = (initial: number, total: number): Budget => ({
  ...element('survey', initial, total),
  name: 'survey: score and text',
  without: ['survey.faces.js', 'survey.more.js', 'survey.photo.js', 'survey.over.js', 'survey.kiosk.js'],
});

/** Some elements as `aftercart.js` would be with these alone: it grows with each new one, and this says by what. */
const oneFile = (name: string, elements: readonly string[], total: number): Budget => ({
  name,
  code: elements.map((each) => `import './elements/${each}/define.js';`).join('\n'),
  initial: total,
  total,
  inOneFile: true,
});

export const budgets: Budget[] = [
  element('rating', 9 * kB, 19.8 * kB),
  element('rating-summary', 8.5 * kB, 11.1 * kB),
  element('survey', 8.4 * kB, 33.5 * kB),
  commonSurvey(8.4 * kB, 23.1 * kB),
  element('case', 20.8 * kB, 24.8 * kB),
  element('points', 17.6 * kB, 21.3 * kB),
  element('return-form', 28.8 * kB, 32.6 * kB),
  element('cashback', 29.2 * kB, 33 * kB),
  define(['rating'], 8.2 * kB, 16.6 * kB),
  oneFile('four in one file', ['provider', 'rating', 'return-form', 'points', 'cashback'], 48 * kB),
  module('widgets/cdn', 65.3 * kB),
  module('client', 18.9 * kB),
  module('client/partner', 18 * kB),
  module('client/session-token', 4.8 * kB),
];
