import type {
  CaseLinkRedemption,
  GuestChallengeInput,
  GuestVerification,
  OrderId,
  OrderLinkInput,
  OrderLinkRedemption,
  SessionInput,
  SigningKeyId,
} from '@aftercart/contract';
import {
  createGuestChallenge,
  createOrderLink,
  createSession,
  createSigningKey,
  getMe,
  listSigningKeys,
  type QueryOf,
  redeemCaseLink,
  redeemOrderLink,
  revokeSigningKey,
  verifyGuestChallenge,
} from '@aftercart/contract/operations';
import type { Core } from '../core/core.ts';
import { paginate } from '../core/page.ts';
import type { CallOptions } from '../core/request.ts';

/** How a visitor without an account proves that an order or a case is theirs. All of it works with the publishable key alone. */
export type SessionsResource = ReturnType<typeof sessionsResource>;

export const sessionsResource = (core: Core) => ({
  /** Who the credential stands for. */
  me: (options?: CallOptions) => core.request(getMe, options),

  /** Sends a code to the contact of an order. The answer is the same whether or not there is such an order. */
  challengeGuest: (input: GuestChallengeInput, options?: CallOptions) =>
    core.request(createGuestChallenge, { ...options, body: input }),

  /** Gives a session for the order in exchange for the code (`challenge_invalid`). */
  verifyGuest: (input: GuestVerification, options?: CallOptions) =>
    core.request(verifyGuestChallenge, { ...options, body: input }),

  /** Gives a session for the order in exchange for the token of a signed link. */
  redeemOrderLink: (input: OrderLinkRedemption, options?: CallOptions) =>
    core.request(redeemOrderLink, { ...options, body: input }),

  /** Gives a session for one case, and nothing else, in exchange for the token of a signed link. */
  redeemCaseLink: (input: CaseLinkRedemption, options?: CallOptions) =>
    core.request(redeemCaseLink, { ...options, body: input }),
});

/** Sessions as the merchant's server hands them out. */
export const partnerSessionsResource = (core: Core) => ({
  me: (options?: CallOptions) => core.request(getMe, options),

  /** A session for a shopper or a member of staff. `mintSessionToken` makes the same without a request. */
  create: (input: SessionInput, options?: CallOptions) =>
    core.request(createSession, { repeatable: true, ...options, body: input }),

  /** A link that opens one order for whoever holds it: for e-mails and receipts. */
  createOrderLink: (orderId: OrderId, input: OrderLinkInput = {}, options?: CallOptions) =>
    core.request(createOrderLink, { repeatable: true, ...options, params: { orderId }, body: input }),

  signingKeys: {
    list: (query?: QueryOf<'listSigningKeys'>, options?: CallOptions) =>
      paginate(query, (page) => core.request(listSigningKeys, { ...options, query: page })),

    /** The answer holds the secret, and no later one does. */
    create: (options?: CallOptions) => core.request(createSigningKey, options),

    /** Tokens signed with the key stop working at once. */
    revoke: (keyId: SigningKeyId, options?: CallOptions) =>
      core.request(revokeSigningKey, { ...options, params: { keyId } }),
  },
});
