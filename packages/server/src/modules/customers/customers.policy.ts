import { decimalToMillionths, millionthsToDecimal } from '@aftercart/contract';

/** What a shop may tell about a person. Kept sealed; only the month of birth is also kept readable. */
export type Profile = {
  name: string | null;
  email: string | null;
  phone: string | null;
  birthday: string | null;
};

export const emptyProfile: Profile = { name: null, email: null, phone: null, birthday: null };

export type ProfileChange = { [Field in keyof Profile]?: string | null | undefined };

/** A field that is left out keeps its value; null empties it. */
export const changeProfile = (profile: Profile, change: ProfileChange): Profile => ({
  name: change.name === undefined ? profile.name : change.name,
  email: change.email === undefined ? profile.email : change.email,
  phone: change.phone === undefined ? profile.phone : change.phone,
  birthday: change.birthday === undefined ? profile.birthday : change.birthday,
});

export const isSameProfile = (left: Profile, right: Profile): boolean =>
  left.name === right.name &&
  left.email === right.email &&
  left.phone === right.phone &&
  left.birthday === right.birthday;

/** Tags as they are kept: each once, in one order, so that the same ones are recognized. */
export const distinctSegments = (segments: readonly string[]): string[] => [...new Set(segments)].sort();

/** 1..12, of a date `YYYY-MM-DD`. */
export const birthMonth = (birthday: string | null): number | null =>
  birthday === null ? null : Number(birthday.slice(5, 7));

export type Totals = {
  sales: string;
  refunds: string;
  net: string;
  invoices: number;
  cancellations: number;
  currency: string;
};

/**
 * Totals for people: at least the digits of the currency, and never a cent rounded away.
 * @param sums exact major units as text; `refunds` positive.
 */
export const presentTotals = (
  sums: { sales: string; refunds: string; invoices: number; cancellations: number },
  currency: string,
  minorDigits: number,
): Totals => {
  const sales = exactMillionths(sums.sales);
  const refunds = exactMillionths(sums.refunds);
  return {
    sales: millionthsToDecimal(sales, minorDigits),
    refunds: millionthsToDecimal(-refunds, minorDigits),
    net: millionthsToDecimal(sales - refunds, minorDigits),
    invoices: sums.invoices,
    cancellations: sums.cancellations,
    currency,
  };
};

/** The database writes sums and quotients with as many digits as it likes; beyond the sixth they are all zero. */
const exactMillionths = (text: string): bigint => {
  const [whole = '0', fraction = ''] = text.split('.');
  return decimalToMillionths(fraction === '' ? whole : `${whole}.${fraction.slice(0, 6)}`);
};
