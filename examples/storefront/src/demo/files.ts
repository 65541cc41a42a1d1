import { join } from 'node:path';

/** The orders of the demo. */
export const dataFile = join(import.meta.dirname, '../../data/online-retail.csv.gz');
