/**
 * Minor units of ISO 4217, from its table and never from Intl: ICU says 0 digits for HUF, IDR, COP and others where
 * ISO says 2. BGN and ANG were withdrawn lately and stay, because orders in them can still come back.
 */
const otherThanHundredths: readonly (readonly [digits: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];
const hundredths =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF ' +
  'CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG ' +
  'HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR ' +
  'MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD ' +
  'SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD ' +
  'XCG YER ZAR ZMW ZWG';

/** Digits after the decimal point that ISO 4217 gives the currency, or `undefined` for an unknown code. */
export function minorUnits(currency: string): number | undefined {
  const digits = likelyMinorUnits(currency);
  return digits === 2 && !hundredths.includes(currency) ? undefined : digits;
}

/**
 * The same without the list of all currencies, for code that counts bytes and gets amounts from a server, which takes known currencies
 * only: a code of three letters that is no exception has two digits. `undefined` for what is no code.
 */
export function likelyMinorUnits(currency: string): number | undefined {
  // The codes are looked up in text: a Map built on import would be a side effect and could not be shaken off.
  if (!/^[A-Z]{3}$/.test(currency)) return undefined;
  return otherThanHundredths.find(([, codes]) => codes.includes(currency))?.[0] ?? 2;
}

export function isCurrency(code: string): boolean {
  return minorUnits(code) !== undefined;
}

/** Every known currency code, in alphabetical order. */
export function currencies(): string[] {
  return [hundredths, ...otherThanHundredths.map(([, codes]) => codes)].flatMap((codes) => codes.split(' ')).sort();
}

const decimalPattern = /^(-?)(\d{1,12})(?:\.(\d{1,6}))?$/;
const decimalScale = 6;

/**
 * Exact major units (`"1.69"`) times a whole `quantity`, in minor units of `currency`. Rounds once, at the end, half
 * away from zero.
 *
 * @throws RangeError when the text is not a decimal, the currency is unknown, the quantity is not whole or the result
 * is not a safe integer.
 */
export function decimalToMinor(decimal: string, currency: string, quantity = 1): number {
  const digits = minorUnits(currency);
  if (digits === undefined) throw new RangeError(`Unknown currency ${currency}`);
  if (!Number.isSafeInteger(quantity)) throw new RangeError('The quantity must be a whole number');
  const exact = decimalToMillionths(decimal) * BigInt(quantity);
  const divisor = 10n ** BigInt(decimalScale - digits);
  const magnitude = exact < 0n ? -exact : exact;
  const rounded = (magnitude + divisor / 2n) / divisor;
  const minor = Number(exact < 0n ? -rounded : rounded);
  if (!Number.isSafeInteger(minor)) throw new RangeError('The amount is too large');
  return minor;
}

/** Exact major units as whole millionths, so that sums of price-list figures never pass through a float. */
export function decimalToMillionths(decimal: string): bigint {
  const match = decimalPattern.exec(decimal);
  if (!match) throw new RangeError('Not a decimal number');
  const [, sign, whole = '0', fraction = ''] = match;
  const magnitude = BigInt(whole + fraction.padEnd(decimalScale, '0'));
  return sign ? -magnitude : magnitude;
}

/** The way back: `5408000n` → `"5.408"`; at least `minimumDigits` digits after the point. */
export function millionthsToDecimal(millionths: bigint, minimumDigits = 0): string {
  const magnitude = millionths < 0n ? -millionths : millionths;
  const text = magnitude.toString().padStart(decimalScale + 1, '0');
  const fraction = text.slice(-decimalScale).replace(/0+$/, '').padEnd(minimumDigits, '0');
  return `${millionths < 0n ? '-' : ''}${text.slice(0, -decimalScale)}${fraction && `.${fraction}`}`;
}

/** Minor units as exact major units: `9218, "GBP"` → `"92.18"`. Throws RangeError for an unknown currency. */
export function minorToDecimal(amount: number, currency: string): string {
  const digits = minorUnits(currency);
  if (digits === undefined) throw new RangeError(`Unknown currency ${currency}`);
  if (!Number.isSafeInteger(amount)) throw new RangeError('An amount in minor units must be a whole number');
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const sign = amount < 0 ? '-' : '';
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/**
 * Money for people, in the manner of `locale`. Intl chooses symbol and separators; the digits are ours, both for the
 * value and for how many are shown.
 */
export function formatMoney(money: { amount: number; currency: string }, locale: string): string {
  const digits = minorUnits(money.currency);
  if (digits === undefined) return `${money.amount} ${money.currency}`;
  // As text, because a large amount would lose its last digits on the way through a float.
  const exact = minorToDecimal(money.amount, money.currency) as `${number}`;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(exact);
}
