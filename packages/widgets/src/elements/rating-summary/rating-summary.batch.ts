import type { Rating } from '@aftercart/contract';
import type { AftercartConnection, SharedThing } from '../../internal/connection.ts';
import { readRatings } from './rating-summary.read.ts';

/** Reads the numbers of some products. */
type ReadRatings = (ids: readonly string[]) => Promise<readonly Rating[]>;

/** Told once the numbers are known, and again when they are read anew; null when they cannot be read. */
export type RatingReader = (rating: Rating | null) => void;

interface Asked {
  /** Undefined until there is an answer. */
  answer: Rating | null | undefined;
  readonly readers: Set<RatingReader>;
}

/** What the contract takes with one request. */
const mostIds = 100;
/** Servers on the way refuse longer addresses, and ids may be long. */
const mostCharacters = 6000;

/**
 * All summaries of a page ask together: what is asked for in one task goes with one request, and what is known is not asked for
 * again. Failures are forgotten, so that whoever comes later, and everybody once the network is back, has another try.
 */
export class RatingsBatch implements SharedThing {
  readonly #read: ReadRatings;
  readonly #asked = new Map<string, Asked>();
  readonly #queue = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** An answer to what was asked before the last restart is nobody's. */
  #round = 0;

  constructor(read: ReadRatings) {
    this.#read = read;
  }

  /** Gives back the way to stop. */
  read(id: string, reader: RatingReader): () => void {
    const asked = this.#asked.get(id) ?? { answer: undefined, readers: new Set<RatingReader>() };
    if (!this.#asked.has(id) || asked.answer === null) {
      this.#asked.set(id, asked);
      this.#enqueue(id);
    }
    asked.readers.add(reader);
    if (asked.answer) reader(asked.answer);
    return () => asked.readers.delete(reader);
  }

  restart(): void {
    const watched = [...this.#asked].filter(([, { readers }]) => readers.size > 0);
    this.close();
    for (const [id, { readers }] of watched) {
      this.#asked.set(id, { answer: undefined, readers });
      this.#enqueue(id);
    }
  }

  close(): void {
    this.#round += 1;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#queue.clear();
    this.#asked.clear();
    removeEventListener('online', this.#again);
  }

  #enqueue(id: string): void {
    this.#queue.add(id);
    this.#timer ??= setTimeout(() => void this.#send());
  }

  async #send(): Promise<void> {
    const round = this.#round;
    const ids = [...this.#queue];
    this.#queue.clear();
    this.#timer = undefined;
    await Promise.all(
      portionsOf(ids).map(async (portion) => {
        const ratings = await this.#read(portion).catch(() => []);
        if (round === this.#round) this.#tell(portion, ratings);
      }),
    );
  }

  #tell(ids: readonly string[], ratings: readonly Rating[]): void {
    const known = new Map(ratings.map((rating) => [rating.subjectId, rating]));
    for (const id of ids) {
      const asked = this.#asked.get(id);
      const answer = known.get(id) ?? null;
      if (!asked) continue;
      asked.answer = answer;
      for (const reader of asked.readers) reader(answer);
    }
    if (known.size < ids.length) addEventListener('online', this.#again, { once: true });
  }

  readonly #again = (): void => {
    for (const [id, { answer }] of this.#asked) if (answer === null) this.#enqueue(id);
  };
}

/** As few requests as the ids fit in. An id with a comma cannot be asked for. */
function portionsOf(ids: readonly string[]): string[][] {
  const portions: string[][] = [];
  let room = 0;
  for (const id of ids) {
    const length = encodeURIComponent(id).length + 3;
    if ((portions.at(-1)?.length ?? mostIds) >= mostIds || length > room) {
      portions.push([]);
      room = mostCharacters;
    }
    portions.at(-1)?.push(id);
    room -= length;
  }
  return portions;
}

/** The batch that all summaries of a provider have together. */
export function ratingsOf(connection: AftercartConnection): RatingsBatch {
  return connection.shared('ratings', () => new RatingsBatch((ids) => readRatings(connection, ids)));
}
