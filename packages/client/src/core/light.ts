import { type Core, type CoreOptions, coreOver } from './core.ts';
import { repeatPlainly } from './repeat-plainly.ts';

/** The core without ky: for elements, of whose bytes it would be a fifth, and for nothing else than the loop over attempts. */
export const createCore = (options: CoreOptions): Core => coreOver(repeatPlainly, options);
export { createTokenSource } from './token-source.ts';
