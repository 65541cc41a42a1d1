/** Words that stay small inside a name. */
const small = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);
/** Words that stay large. */
const large = new Set(['DIY', 'II', 'III', 'LED', 'TV', 'UK', 'USA']);

/**
 * The data shouts its descriptions (`WHITE HANGING HEART T-LIGHT HOLDER`); a shop does not. A description that has small
 * letters already was written by somebody who cared and stays as it is.
 */
export function displayName(description: string): string {
  const text = description.trim().replaceAll(/\s+/g, ' ');
  if (/[a-z]/.test(text)) return text;
  return text
    .split(' ')
    .map((word, index) =>
      large.has(word) ? word : index > 0 && small.has(word.toLowerCase()) ? word.toLowerCase() : capitalise(word),
    )
    .join(' ');
}

/** Each part behind a hyphen, slash, plus or bracket begins large; what follows an apostrophe or a digit does not. */
function capitalise(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/(^|[-/+&(".,])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
