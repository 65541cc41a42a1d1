import { type Core, type CoreOptions, coreOver } from './core.ts';
import { repeatPlainly } from './repeat-plainly.ts';

/** The core without ky and without a log: for elements, of whose bytes ky would be a fifth, and for nothing else than the loop over attempts. */
export const createCore = (options: Omit<CoreOptions, 'logger'>): Core => coreOver(repeatPlainly, options);
export { createTokenSource } from './token-source.ts';
