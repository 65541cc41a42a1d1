import { PlainError } from '../lib/plain-error.ts';

/** One subject, in every spelling that the code uses. */
export interface Names {
  /** `price-drops` */
  kebab: string;
  /** `priceDrops` */
  camel: string;
  /** `PriceDrops` */
  pascal: string;
  /** `price_drops` */
  snake: string;
  /** `price drops` */
  words: string;
}

const kebabCase = /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/;

export function namesOf(kebab: string | undefined): Names {
  if (kebab === undefined || !kebabCase.test(kebab)) {
    throw new PlainError(`Name it in lower case with hyphens (price-drops), not "${kebab ?? ''}".`);
  }
  const parts = kebab.split('-');
  const pascal = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  return {
    kebab,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    pascal,
    snake: parts.join('_'),
    words: parts.join(' '),
  };
}

/** `price-drops` → `price-drop`; a name that is no plural stays. */
export function singularOf(kebab: string): string {
  if (kebab.endsWith('ies')) return `${kebab.slice(0, -3)}y`;
  if (/(ss|us|is)$/.test(kebab)) return kebab;
  return kebab.replace(/s$/, '');
}

/** Three letters for ids: the first one and the consonants after it. */
export function idPrefixOf(kebab: string): string {
  const letters = kebab.replace(/[^a-z]/g, '');
  const [first = 'x', ...others] = letters;
  return (first + others.filter((letter) => !'aeiou'.includes(letter)).join('')).slice(0, 3).padEnd(3, 'x');
}
