import type { Figure, Spread } from './figure.ts';

const number = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);

const range = (value: Spread | undefined): string =>
  value ? `${number(value.median)} (${number(value.min)}-${number(value.max)})` : '–';

const columns = ['measured', 'unit', 'Aftercart', 'baseline', 'ratio', 'target', 'met'];

/** A Markdown table, so that what the terminal shows can be put into the docs as it is. */
export function table(figures: Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    figure.unit,
    range(figure.subject),
    range(figure.baseline),
    range(figure.ratio),
    figure.target,
    figure.met ? 'yes' : 'NO',
  ]);
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
