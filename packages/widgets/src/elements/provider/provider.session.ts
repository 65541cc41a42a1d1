/** What a session endpoint or `getToken` gives. The token's own claims say how long it lives. */
export type TokenAnswer = string | { readonly token: string } | null | undefined;
export type TokenSource = () => TokenAnswer | Promise<TokenAnswer>;

/** Nobody signed in: asked again after this long, because shops sign in without reloading the page. */
const signedOutFor = 60_000;

/**
 * Asks for the shopper's session token: once at a time, however many want to know. It keeps no token: the client does, and renews it
 * before its end.
 */
export class Session {
  readonly #source: TokenSource;
  #asking: Promise<string | null> | undefined;
  /** A token that told whether somebody is signed in and has not been used for a request yet. */
  #unused: string | null = null;
  #signedOutUntil = 0;

  constructor(source: TokenSource) {
    this.#source = source;
  }

  /** Whether somebody is signed in. Rejects only when the source itself fails, e.g. offline. */
  async signedIn(): Promise<boolean> {
    this.#unused ??= await this.#ask();
    return this.#unused !== null;
  }

  /** A token for the client, or null when nobody is signed in. */
  async token(): Promise<string | null> {
    const token = this.#unused ?? (await this.#ask());
    this.#unused = null;
    return token;
  }

  #ask(): Promise<string | null> {
    if (performance.now() < this.#signedOutUntil) return Promise.resolve(null);
    this.#asking ??= this.#fetch().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #fetch(): Promise<string | null> {
    const answer = await this.#source();
    if (!answer) this.#signedOutUntil = performance.now() + signedOutFor;
    return typeof answer === 'string' ? answer || null : (answer?.token ?? null);
  }
}

/** Asks the shop's own endpoint. Its 401, 403 and 404 say that nobody is signed in; anything else is a failure. */
export function sessionFrom(url: string, fetcher: typeof fetch): TokenSource {
  return async () => {
    const response = await fetcher(url, {
      method: 'POST',
      credentials: 'include',
      headers: { accept: 'application/json' },
    });
    if ([401, 403, 404].includes(response.status)) return null;
    if (!response.ok) throw new Error(`The session endpoint answered ${response.status}`);
    return (await response.json()) as TokenAnswer;
  };
}
