import type { PartnerClient } from '@aftercart/client/partner';
import type { UnmatchedReason } from '@aftercart/contract';
import type { AsideReason } from './invoice.ts';
import type { FileAside, Loaded } from './load.ts';
import type { Failure, Outcomes } from './send.ts';

/** One customer as the backend tells it, in major units. */
export interface CustomerReport {
  salesTotal: number;
  /** Negative, or 0. */
  refundTotal: number;
  netTotal: number;
  /** Sales, without the cancellations. */
  invoices: number;
  cancellations: number;
}

/** Lines of cancellations: found among earlier purchases, or not and why. */
export interface MatchReport {
  lines: number;
  matched: number;
  /** Found in part. */
  partlyMatched: number;
  unmatched: number;
  /** Lines that were not found in full, by reason. */
  reasons: Partial<Record<UnmatchedReason, number>>;
}

export interface ImportReport {
  summary: {
    files: string[];
    shiftWeeks: number;
    rows: number;
    /** True when everything was there already. */
    nothingChanged: boolean;
    customers: { named: number; created: number };
    orders: Outcomes & { keptDates: number };
    creditNotes: Outcomes & { keptDates: number };
    creditNoteLines: MatchReport;
    leftAside: { rows: number; byReason: Partial<Record<AsideReason, number>> };
    unknownStockCodes: Record<string, number>;
    seconds: number;
  };
  /** By customer number, without the `cus_`. */
  customers: Record<string, CustomerReport>;
  leftAside: FileAside[];
  refused: Failure[];
}

export interface ReportInput {
  client: PartnerClient;
  loaded: Loaded;
  files: string[];
  rows: number;
  shiftWeeks: number;
  startedAt: number;
  now: () => Date;
}

/** Reads back from the API what it now knows. */
export async function createReport(input: ReportInput): Promise<ImportReport> {
  const { client, loaded } = input;
  const { orders, creditNotes, customers, asides, unknownCodes } = loaded;
  const changes = [orders, creditNotes].reduce((sum, { outcomes }) => sum + outcomes.created + outcomes.updated, 0);
  return {
    summary: {
      files: input.files,
      shiftWeeks: input.shiftWeeks,
      rows: input.rows,
      nothingChanged: changes + customers.created === 0,
      customers: { named: customers.named.length, created: customers.created },
      orders: { ...orders.outcomes, keptDates: orders.keptDates },
      creditNotes: { ...creditNotes.outcomes, keptDates: creditNotes.keptDates },
      creditNoteLines: await readMatches(client, loaded.cancellations),
      leftAside: { rows: asides.length, byReason: countBy(asides.map(({ reason }) => reason)) },
      unknownStockCodes: Object.fromEntries([...unknownCodes].toSorted()),
      seconds: Math.round((input.now().getTime() - input.startedAt) / 100) / 10,
    },
    customers: await readCustomers(client, customers.named),
    leftAside: asides,
    refused: [...orders.failures, ...creditNotes.failures],
  };
}

async function readCustomers(client: PartnerClient, named: readonly string[]): Promise<Record<string, CustomerReport>> {
  const wanted = new Set(named);
  const reports: Record<string, CustomerReport> = {};
  if (wanted.size === 0) return reports;
  for await (const { id, totals } of client.customers.list({ limit: 100 })) {
    const number = id.replace(/^cus_/, '');
    if (!wanted.has(number)) continue;
    reports[number] = {
      salesTotal: Number(totals.sales),
      refundTotal: Number(totals.refunds),
      netTotal: Number(totals.net),
      invoices: totals.invoices,
      cancellations: totals.cancellations,
    };
  }
  return reports;
}

async function readMatches(client: PartnerClient, cancellations: ReadonlySet<string>): Promise<MatchReport> {
  const report: MatchReport = { lines: 0, matched: 0, partlyMatched: 0, unmatched: 0, reasons: {} };
  if (cancellations.size === 0) return report;
  for await (const note of client.creditNotes.list({ limit: 100 })) {
    if (!cancellations.has(note.id)) continue;
    for (const { quantity, unmatchedQuantity, unmatchedReason } of note.lines) {
      report.lines += 1;
      if (unmatchedQuantity === 0) report.matched += 1;
      else if (unmatchedQuantity < quantity) report.partlyMatched += 1;
      else report.unmatched += 1;
      if (unmatchedReason) report.reasons[unmatchedReason] = (report.reasons[unmatchedReason] ?? 0) + 1;
    }
  }
  return report;
}

function countBy<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
