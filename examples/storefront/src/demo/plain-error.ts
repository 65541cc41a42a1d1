/** A refusal that the person at the terminal can act on: its message is all that is shown. */
export class PlainError extends Error {
  override name = 'PlainError';
}
