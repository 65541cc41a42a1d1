export {
  loadUses,
  type OpenSheet,
  openSheet,
  readStatement,
  type SheetInput,
  type StatementInput,
  sumOfUses,
} from './ledger.repository.ts';
export {
  type Account,
  accountId,
  type Book,
  type Lot,
  type LotShare,
  type PostOutcome,
  type Sheet,
  type Transfer,
  type TransferState,
} from './sheet.ts';
