import type { Core } from '@aftercart/client/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AftercartConnection, SessionState, Size, Theme } from '../../internal/connection.ts';
import type { MessageOverrides } from '../../internal/messages.ts';
import { Session, sessionFrom, type TokenSource } from './provider.session.ts';
import { SharedStream } from './provider.stream.ts';

/** What the controller asks of its element. */
export interface ProviderHost extends ReactiveControllerHost {
  readonly baseUrl: string;
  readonly publishableKey: string;
  readonly sessionUrl: string;
  readonly locale: string;
  readonly theme: Theme;
  readonly size: Size;
  readonly messages: MessageOverrides;
  readonly getToken: TokenSource | undefined;
  readonly fetch: typeof globalThis.fetch | undefined;
}

/** Everything behind a provider's connection: the session, the lazily loaded transport and the shared stream. */
export class ProviderController implements ReactiveController {
  readonly #host: ProviderHost;
  readonly #changed: () => void;
  #state: SessionState | undefined;
  #session: Session | undefined;
  #core: Promise<Core> | undefined;
  #stream: SharedStream | undefined;

  /** @param changed called when the shopper turns out to be signed in or out. */
  constructor(host: ProviderHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stream?.close();
  }

  /** A picture of the present state, new each time. */
  connection(): AftercartConnection {
    const { publishableKey, locale, theme, size, messages } = this.#host;
    return {
      publishableKey,
      session: this.#state ?? (this.#source() ? 'pending' : 'signed-out'),
      locale,
      theme,
      size,
      messages,
      core: () => this.#loadCore(),
      signIn: () => this.signIn(),
      subscribe: (listener) => {
        this.#stream ??= this.#createStream();
        return this.#stream.subscribe(listener);
      },
    };
  }

  /** Forgets the session and the transport; the next use begins anew. */
  reset(): void {
    this.#session = undefined;
    this.#core = undefined;
    this.#state = undefined;
    this.#stream?.restart();
  }

  async signIn(): Promise<boolean> {
    if (this.#state === 'signed-in') return true;
    return this.#learn((session) => session.signedIn(), Boolean, false);
  }

  #token(): Promise<string | null> {
    return this.#learn(
      (session) => session.token(),
      (token) => token !== null,
      null,
    );
  }

  /** Asks the session something and notes whether the shopper is signed in. */
  async #learn<Answer>(
    ask: (session: Session) => Promise<Answer>,
    signedIn: (answer: Answer) => boolean,
    without: Answer,
  ): Promise<Answer> {
    const session = this.#source();
    if (!session) return without;
    const answer = await ask(session);
    // A reset in the meantime has made this answer somebody else's.
    if (session !== this.#session) return this.#learn(ask, signedIn, without);
    const state = signedIn(answer) ? 'signed-in' : 'signed-out';
    if (state !== this.#state) {
      this.#state = state;
      this.#changed();
    }
    return answer;
  }

  #source(): Session | undefined {
    const { getToken, sessionUrl, fetch: own } = this.#host;
    const fetcher: typeof fetch = (...request) => (own ?? fetch)(...request);
    const source = getToken ?? (sessionUrl ? sessionFrom(sessionUrl, fetcher) : undefined);
    this.#session ??= source && new Session(source);
    return this.#session;
  }

  #loadCore(): Promise<Core> {
    const { baseUrl, publishableKey, fetch: own } = this.#host;
    const loading = (this.#core ??= import('@aftercart/client/core').then(({ createCore, createTokenSource }) =>
      createCore({
        baseUrl,
        // Without a session the publishable key speaks.
        credential: createTokenSource(async () => (await this.#token()) ?? publishableKey),
        ...(own && { fetch: own }),
      }),
    ));
    loading.catch(() => {
      if (this.#core === loading) this.#core = undefined;
    });
    return loading;
  }

  #createStream(): SharedStream {
    return new SharedStream(async (options) => {
      // Nothing happens to somebody who is not signed in.
      if (!(await this.signIn())) return [];
      const [core, { eventsResource }] = await Promise.all([this.#loadCore(), import('@aftercart/client/events')]);
      return eventsResource(core).stream(options);
    });
  }
}
