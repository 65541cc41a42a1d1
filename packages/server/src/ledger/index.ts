export {
  loadUses,
  readBalances,
  readStatement,
  type StatementInput,
  type StatementLine,
  sumUses,
} from './ledger.queries.ts';
export { type OpenSheets, openSheets, type SheetInput, type SheetsInput } from './ledger.repository.ts';
export {
  type Account,
  accountId,
  type Book,
  type Lot,
  type LotShare,
  type Posting,
  type PostOutcome,
  type Sheet,
  type Transfer,
  type TransferState,
} from './sheet.types.ts';
