/** What a page imports, and how many bytes it may cost, minified and gzipped. */
export interface Budget {
  name: string;
  /** The import as a shop writes it. */
  code: string;
  /** Before anything can be used. */
  initial: number;
  /** Everything, with what is loaded later. */
  total: number;
}

const kB = 1000;

export const budgets: Budget[] = [
  { name: 'rating', code: `import '@aftercart/widgets/define/rating'`, initial: 20 * kB, total: 60 * kB },
];
