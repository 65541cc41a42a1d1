export { loadUses, readBalances, readStatement, type StatementLine, sumUses } from './ledger.queries.ts';
export { openSheets } from './ledger.repository.ts';
export { type PackedSheet, packedSheet, packedUses, unpackSheet } from './packed-sheet.ts';
export type { Account, LotShare, Posting, PostOutcome, Sheet, Transfer } from './sheet.types.ts';
