export * from './generated/light-schemas.ts';
export { validatorOf } from './shape.ts';
