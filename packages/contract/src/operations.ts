export { operations } from './generated/operation-table.ts';
export * from './generated/operations.ts';
export type * from './operation-types.ts';
