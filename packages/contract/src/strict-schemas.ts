export * from './generated/strict-schemas.ts';
