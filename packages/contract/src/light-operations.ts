export * from './generated/light-operations.ts';
