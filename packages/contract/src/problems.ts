export type ProblemDefinition = {
  /** The HTTP status the problem is answered with. */
  readonly status: number;
  /** A short name in English that does not change from one occurrence to the next. */
  readonly title: string;
  /** What the caller can do about it. */
  readonly hint: string;
};

/** Every error code, once. `type` of a problem is `problemTypeBase` + code. */
export const problems = {
  unauthenticated: {
    status: 401,
    title: 'No valid credential',
    hint: 'Send Authorization: Bearer with a publishable key, a session token or a secret key of this merchant.',
  },
  token_expired: {
    status: 401,
    title: 'The session has expired',
    hint: 'Mint a new session token on your server and send the request again.',
  },
  forbidden: {
    status: 403,
    title: 'This credential may not do that',
    hint: 'See the callers and roles listed with the operation.',
  },
  origin_not_allowed: {
    status: 403,
    title: 'This web origin is not allowed',
    hint: 'Add the origin of the page to settings.general.allowedOrigins.',
  },
  authority_exceeded: {
    status: 403,
    title: 'The amount is above the authority of this role',
    hint: 'Ask somebody with a higher role, or change settings.authority.refundLimits.',
  },
  not_found: {
    status: 404,
    title: 'Not found',
    hint: 'Check the id. What belongs to another shopper or merchant is answered the same way.',
  },
  method_not_allowed: {
    status: 405,
    title: 'This path does not know the method',
    hint: 'See the Allow header for the methods it knows.',
  },
  validation_failed: {
    status: 422,
    title: 'The request is not valid',
    hint: 'errors[] points at each field that was refused.',
  },
  malformed_json: {
    status: 400,
    title: 'The body is not JSON',
    hint: 'Send valid JSON in UTF-8.',
  },
  payload_too_large: {
    status: 413,
    title: 'The body is too large',
    hint: 'Send less at once, or a smaller file.',
  },
  unsupported_media_type: {
    status: 415,
    title: 'The media type is not accepted here',
    hint: 'Send the Content-Type that the operation lists.',
  },
  idempotency_key_missing: {
    status: 400,
    title: 'The Idempotency-Key header is missing',
    hint: 'Send a fresh UUID for each new intention, and the same one when you repeat it.',
  },
  idempotency_key_in_use: {
    status: 409,
    title: 'The first request with this key is still running',
    hint: 'Wait a moment, then repeat the request with the same key.',
  },
  idempotency_key_reused: {
    status: 422,
    title: 'The key was used for another request',
    hint: 'Use a fresh key for a new request; repeat an old one without any change.',
  },
  state_conflict: {
    status: 409,
    title: 'Somebody changed it in the meantime',
    hint: 'Read it again and decide on what it is now.',
  },
  action_not_allowed: {
    status: 409,
    title: 'This action is not open now',
    hint: 'See allowedActions of the resource.',
  },
  rate_limited: {
    status: 429,
    title: 'Too many requests',
    hint: 'Wait for the seconds named in Retry-After.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong on our side',
    hint: 'Repeat the request with the same Idempotency-Key; tell us the requestId if it stays.',
  },
  unavailable: {
    status: 503,
    title: 'Not available just now',
    hint: 'Try again after the seconds named in Retry-After.',
  },
  currency_not_supported: {
    status: 422,
    title: 'The currency is not the one of this merchant',
    hint: 'Use the currency of settings.general.currency.',
  },
  order_lines_immutable: {
    status: 409,
    title: 'The lines of a stored order cannot change',
    hint: 'Send the lines as first stored; take goods back with a return or a credit note.',
  },
  order_not_returnable: {
    status: 422,
    title: 'Nothing of this order can be returned',
    hint: 'See the reasons in GET /v1/returns/options.',
  },
  return_window_closed: {
    status: 422,
    title: 'The time for returning it is over',
    hint: 'See returnableUntil of the line in GET /v1/returns/options.',
  },
  quantity_not_returnable: {
    status: 422,
    title: 'More than can still be returned',
    hint: 'See returnableQuantity of the line in GET /v1/returns/options.',
  },
  line_not_returnable: {
    status: 422,
    title: 'This line cannot be returned',
    hint: 'See nonReturnableReason of the line in GET /v1/returns/options.',
  },
  evidence_required: {
    status: 422,
    title: 'This reason needs a photo or document',
    hint: 'Upload it with POST /v1/uploads and name it in evidenceUploadIds.',
  },
  return_limit_reached: {
    status: 422,
    title: 'Too many returns are open at once',
    hint: 'Wait until one of the open returns has ended.',
  },
  insufficient_points: {
    status: 422,
    title: 'Not enough points',
    hint: 'See available in GET /v1/points and missingPoints of the reward.',
  },
  reward_unavailable: {
    status: 422,
    title: 'This reward is not on offer',
    hint: 'See GET /v1/points/rewards.',
  },
  voucher_invalid: {
    status: 422,
    title: 'The voucher cannot be used',
    hint: 'It may be unknown, used, cancelled, expired or of another customer.',
  },
  campaign_not_running: {
    status: 422,
    title: 'The campaign takes no claims now',
    hint: 'See startsAt, claimUntil and status of the campaign.',
  },
  nothing_to_claim: {
    status: 422,
    title: 'There is no cashback to claim',
    hint: 'See claimable and notClaimableReason in GET /v1/cashback/progress.',
  },
  claim_duplicate: {
    status: 409,
    title: 'This cashback has been claimed before',
    hint: 'See the earlier claim in GET /v1/cashback/claims.',
  },
  payout_account_unverified: {
    status: 422,
    title: 'The payout account is not verified',
    hint: 'Wait for its verification, or bind another account.',
  },
  campaign_budget_exhausted: {
    status: 422,
    title: 'The budget of the campaign is used up',
    hint: 'Nothing more is paid from this campaign.',
  },
  feedback_already_given: {
    status: 409,
    title: 'This question has been answered before',
    hint: 'One customer answers one metric of one subject once.',
  },
  survey_not_available: {
    status: 409,
    title: 'This survey cannot be asked now',
    hint: 'See reasonCode, and ask GET /v1/surveys/{placement} again right before you show a survey.',
  },
  survey_closed: {
    status: 409,
    title: 'The time for changing the answers is over',
    hint: 'See editableUntil of the response.',
  },
  challenge_invalid: {
    status: 422,
    title: 'The code or link is not valid',
    hint: 'It may be wrong, used, expired or tried too often; ask for a new one.',
  },
  upload_rejected: {
    status: 422,
    title: 'The file was not accepted',
    hint: 'Send a JPEG, PNG, WebP or PDF file within the size limit.',
  },
  settings_refused: {
    status: 422,
    title: 'These settings are not accepted',
    hint: 'errors[] points at each refused value and says why.',
  },
} as const satisfies Record<string, ProblemDefinition>;

export type ProblemCode = keyof typeof problems;

export const problemCodes = Object.keys(problems) as readonly ProblemCode[];

/** Problem types are identifiers, not addresses: nothing has to be fetched from there. */
export const problemTypeBase = 'https://aftercart.dev/problems/';
