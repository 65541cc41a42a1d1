import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** Everything the tools unpack or keep between runs; it disappears with the installation it belongs to. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'aftercart');

export const binFolder = join(root, 'node_modules', '.bin');
