import type { Rating } from '@aftercart/contract';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { AftercartConnection } from '../../internal/connection.ts';
import { ratingsOf } from './rating-summary.batch.ts';

export interface RatingSummaryHost extends ReactiveElement {
  readonly connection: AftercartConnection | undefined;
  readonly subjectId: string;
}

/** Reads the numbers of one product, together with everybody else who asks for some. */
export class RatingSummaryController implements ReactiveController {
  /** Undefined until they are known, null when they cannot be read. */
  rating: Rating | null | undefined;
  readonly #host: RatingSummaryHost;
  #connection: AftercartConnection | undefined;
  #subject = '';
  #stop: (() => void) | undefined;

  constructor(host: RatingSummaryHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { connection, subjectId } = this.#host;
    if (connection === this.#connection && subjectId === this.#subject) return;
    this.#stop?.();
    if (subjectId !== this.#subject) this.rating = undefined;
    this.#connection = connection;
    this.#subject = subjectId;
    this.#stop = connection && subjectId ? ratingsOf(connection).read(subjectId, this.#told) : undefined;
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#connection = undefined;
  }

  readonly #told = (rating: Rating | null): void => {
    // Numbers that were true a moment ago are better than none.
    this.rating = rating ?? this.rating ?? null;
    this.#host.requestUpdate();
  };
}
