import type { PartnerClient } from '@aftercart/client/partner';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** What the shop's own server works with. */
export interface Shop {
  client: PartnerClient;
  catalogue: Catalogue;
  /** Where browsers find the API. */
  apiUrl: string;
  publishableKey: string;
  /** Seals the cookies. */
  cookieKey: string;
  /** The folder of the built pages. */
  pages: string;
  /** By how many weeks the dates of the data were moved. */
  weeks: number;
  /** Return rules, by the API's names of the departments. */
  returns: { windowDays: number; excluded: readonly string[]; windowOf: Readonly<Record<string, number>> };
  /** Points for every full pound. */
  pointsPerPound: number;
  now: () => Date;
}
