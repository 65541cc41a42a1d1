import { createIdempotencyKey } from '@aftercart/client/idempotency-key';
import type { PayoutAccountId } from '@aftercart/contract';
import { createPayoutAccount, removePayoutAccount } from '@aftercart/contract/operations/light';
import { coreOf } from '../../internal/core-of.ts';
import { failureOf, refusedFields } from '../../internal/failure.ts';
import type { FollowUpHost } from '../../internal/follow-up-desk.ts';
import { patience } from '../../internal/patience.ts';
import { fieldSelector } from '../../internal/selectors.ts';
import type { CashbackAction } from './cashback.machine.ts';
import { accountInput, missingFields } from './cashback.rules.ts';
import type { CashbackState } from './cashback.state.ts';
import type { CashbackKey } from './messages/en.ts';

export interface AccountHost extends FollowUpHost, Pick<Element, 'matches'> {
  /** Tells a screen reader. */
  say(key: CashbackKey): void;
}

/** Where accounts are kept. */
export interface AccountKeeper {
  readonly state: CashbackState;
  dispatch(action: CashbackAction): void;
  /** Reads again and shows what is there meanwhile. */
  refresh(): void;
}

/** A verification takes seconds; the event that ends it may not come through. */
const askAgainMs = 3_000;

/** Adds and removes payout accounts. What is entered is sent once and kept nowhere but in the form on the page. */
export class AccountDesk {
  readonly #host: AccountHost;
  readonly #keeper: AccountKeeper;
  #attempt: { readonly body: string; readonly key: string } | undefined;
  #asking: ReturnType<typeof setInterval> | undefined;

  constructor(host: AccountHost, keeper: AccountKeeper) {
    this.#host = host;
    this.#keeper = keeper;
  }

  /** Opens the form for another account. */
  readonly open = (): void => {
    this.#keeper.dispatch({ type: 'addAccount', on: true });
    this.#host.focusOn(fieldSelector('method'));
  };

  readonly close = (): void => {
    this.#keeper.dispatch({ type: 'addAccount', on: false });
    this.#host.focusOn(fieldSelector('account'));
  };

  readonly add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const host = this.#host;
    const keeper = this.#keeper;
    const form = keeper.state.adding;
    if (!form || form.sending) return;
    keeper.dispatch({ type: 'sendAccount' });
    const [missing] = missingFields(form);
    if (missing) {
      host.focusOn(fieldSelector(missing));
      return;
    }
    const input = accountInput(form);
    try {
      const core = await coreOf(host.connection);
      const idempotencyKey = this.#keyFor(input);
      const account = await core.request(createPayoutAccount, { body: input, idempotencyKey, signal: patience() });
      this.#attempt = undefined;
      keeper.dispatch({ type: 'accountAdded', account });
      this.#focus();
    } catch (error) {
      const fields = refusedFields(error).map(({ pointer }) => pointer.slice(1));
      keeper.dispatch({ type: 'accountRefused', failure: failureOf(error), fields });
      const [first] = fields;
      host.focusOn(first ? fieldSelector(first) : '.adding .notice');
    }
  };

  readonly remove = async (id: PayoutAccountId): Promise<void> => {
    try {
      const core = await coreOf(this.#host.connection);
      await core.request(removePayoutAccount, { params: { payoutAccountId: id }, signal: patience() });
      this.#keeper.dispatch({ type: 'accountRemoved', id });
      this.#host.focusOn(fieldSelector('account'));
    } catch {
      // It is in use or gone: the list that is read again tells.
    }
    this.#keeper.refresh();
  };

  /** Called when a verification began or ended. */
  settled(): void {
    const { verifying, adding } = this.#keeper.state;
    this.rest();
    if (verifying) {
      this.#asking = setInterval(() => this.#keeper.refresh(), askAgainMs);
      return;
    }
    if (!adding) this.#host.say('accountAdded');
    // It took a while: who has gone on elsewhere is not called back.
    if (this.#host.matches(':focus-within')) this.#focus();
  }

  rest(): void {
    clearInterval(this.#asking);
  }

  #focus(): void {
    const { adding, verifying } = this.#keeper.state;
    this.#host.focusOn(adding ? '.adding .notice' : verifying ? '.checking' : fieldSelector('account'));
  }

  /** The key of an attempt is kept as long as its body is the same: never in the browser's storage, for it is a number that pays. */
  #keyFor(body: unknown): string {
    const text = JSON.stringify(body);
    if (this.#attempt?.body !== text) this.#attempt = { body: text, key: createIdempotencyKey() };
    return this.#attempt.key;
  }
}
