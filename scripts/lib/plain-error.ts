/** An error that says in one sentence what to do; where it was thrown is of no interest. */
export class PlainError extends Error {
  override name = 'PlainError';
}
