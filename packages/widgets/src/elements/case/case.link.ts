import type { Core, Credential } from '@aftercart/client/core';
import type { CaseId } from '@aftercart/contract';
import { redeemCaseLink } from '@aftercart/contract/operations/light';
import type { AftercartConnection, SharedThing } from '../../internal/connection.ts';

/**
 * A case link in place of the shopper's session: whoever holds it sees that case and nothing else, signed in or not. It stands between
 * the provider and the element, which need not know: reading, sending and the event stream speak with the link's own session.
 */
export class CaseLink {
  /** Known once the link was redeemed. */
  caseId: CaseId | undefined;
  readonly #token: string;
  readonly #shared = new Map<string, SharedThing>();
  #provided: AftercartConnection | undefined;
  #connection: AftercartConnection | undefined;
  /** The provider's own transport: with another one comes another server. */
  #server: Promise<Core> | undefined;
  #core: Promise<Core> | undefined;
  #source: Credential | undefined;

  constructor(token: string) {
    this.#token = token;
  }

  /** The provider's connection as the holder of the link has it. */
  over(provided: AftercartConnection): AftercartConnection {
    if (this.#connection && provided === this.#provided) return this.#connection;
    this.#provided = provided;
    const server = provided.core();
    server.catch(() => undefined);
    if (server !== this.#server) {
      this.#server = server;
      this.#core = undefined;
      this.#source = undefined;
      for (const thing of this.#shared.values()) thing.restart();
    }
    this.#connection = {
      ...provided,
      session: 'signed-in',
      core: () => this.#loadCore(),
      signIn: async () => Boolean(await this.#credential()),
      shared: <Thing extends SharedThing>(name: string, make: () => Thing) => {
        const thing = this.#shared.get(name) ?? make();
        this.#shared.set(name, thing);
        // Who asks by the name knows what is kept there.
        return thing as Thing;
      },
    };
    return this.#connection;
  }

  #loadCore(): Promise<Core> {
    const loading = (this.#core ??= this.#provider().coreAs(this.#credential));
    loading.catch(() => {
      if (this.#core === loading) this.#core = undefined;
    });
    return loading;
  }

  readonly #credential = async (rejected?: string): Promise<string> => {
    const { createTokenSource } = await import('@aftercart/client/core/light');
    this.#source ??= createTokenSource(() => this.#redeem());
    return this.#source(rejected);
  };

  /** The link outlives its sessions: each is had by redeeming it again. */
  async #redeem(): Promise<string> {
    const visitor = await this.#provider().coreAs();
    const { token, caseIds } = await visitor.request(redeemCaseLink, { body: { token: this.#token } });
    this.caseId = caseIds?.[0];
    return token;
  }

  #provider(): AftercartConnection {
    if (!this.#provided) throw new Error('There is no <aftercart-provider> around it');
    return this.#provided;
  }
}
