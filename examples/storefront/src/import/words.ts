import type { UnmatchedReason } from '@aftercart/contract';
import type { AsideReason } from './invoice.ts';
import type { ImportReport } from './report.ts';
import type { Outcomes } from './send.ts';

const asideWords: Readonly<Record<AsideReason, string>> = {
  malformed: 'cannot be read',
  adjustment: 'adjustments of the books',
  stock_movement: 'movements of stock, without customer and price',
  negative_quantity: 'a quantity below zero on a sale',
  zero_quantity: 'a quantity of 0',
  negative_price: 'a price below zero',
  positive_cancellation: 'a quantity above zero on a cancellation',
  other_customer: 'another customer than the rest of the invoice',
  too_long: 'invoices with more lines than the API takes',
};

const unmatchedWords: Readonly<Record<UnmatchedReason, string>> = {
  no_earlier_purchase: 'no earlier purchase in the data',
  exceeds_purchased: 'more than was bought',
  no_customer: 'no customer to look for',
  not_a_product: 'postage, discounts and the like',
};

/** As many rows are named one by one; all of them are in the report file. */
const mostNamed = 10;

/** The closing report in plain words. */
export function describe(report: ImportReport): string {
  const { summary, leftAside, refused } = report;
  const lines = [
    `${count(summary.rows, 'row')} read in ${summary.seconds} s.`,
    `Customers       ${count(summary.customers.named, 'customer')} named, ${summary.customers.created} of them new.`,
    `Orders          ${outcomes(summary.orders)}.`,
    `Credit notes    ${outcomes(summary.creditNotes)}.`,
    ...kept(summary.orders.keptDates + summary.creditNotes.keptDates),
    ...matches(report),
    `Left aside      ${leftAside.length === 0 ? 'nothing' : count(leftAside.length, 'row')}.`,
    ...Object.entries(summary.leftAside.byReason).map(
      ([reason, rows]) => `  ${pad(rows)} ${asideWords[reason as AsideReason]}`,
    ),
    ...leftAside.slice(0, mostNamed).map(({ file, line, detail }) => `         ${file} line ${line} ${detail}`),
    ...more(leftAside.length - mostNamed, 'row'),
    ...unknownCodes(summary.unknownStockCodes),
    ...refused.slice(0, mostNamed).map(({ number, code, detail }) => `Refused         ${number}: ${code}. ${detail}`),
    ...more(refused.length - mostNamed, 'document'),
  ];
  if (summary.nothingChanged) lines.push('Nothing has changed: all of it was there already.');
  return lines.join('\n');
}

function matches({ summary: { creditNoteLines: found } }: ImportReport): string[] {
  if (found.lines === 0) return [];
  return [
    `Returned lines  ${found.matched} of ${found.lines} found among earlier purchases, ${found.partlyMatched} in part, ${found.unmatched} not.`,
    ...Object.entries(found.reasons).map(
      ([reason, lines]) => `  ${pad(lines)} ${unmatchedWords[reason as UnmatchedReason]}`,
    ),
  ];
}

function kept(documents: number): string[] {
  return documents === 0 ? [] : [`                ${documents} were there under other dates and keep them.`];
}

function unknownCodes(codes: Readonly<Record<string, number>>): string[] {
  const names = Object.entries(codes).map(([code, times]) => `${code} (${times})`);
  return names.length === 0 ? [] : [`Taken as fees   stock codes that are not known: ${names.join(', ')}.`];
}

function outcomes({ created, updated, unchanged, failed }: Outcomes): string {
  const parts = [`${created} new`, `${unchanged} as they were`];
  if (updated > 0) parts.push(`${updated} changed`);
  if (failed > 0) parts.push(`${failed} refused`);
  return parts.join(', ');
}

function more(number: number, thing: string): string[] {
  return number > 0
    ? [`         … and ${count(number, thing)} more, named in the report file (--report FILE.json)`]
    : [];
}

function count(number: number, thing: string): string {
  return `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`;
}

function pad(number: number | undefined): string {
  return String(number ?? 0).padStart(6);
}
