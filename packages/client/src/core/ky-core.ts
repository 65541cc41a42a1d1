import { type Core, type CoreOptions, coreOver } from './core.ts';
import { repeatWithKy } from './repeat-with-ky.ts';
import { reportTo } from './report.ts';

/** What the clients stand on. */
export const createCore = ({ logger, ...options }: CoreOptions): Core => ({
  ...coreOver(repeatWithKy(logger && reportTo(logger)), options),
  logger,
});
