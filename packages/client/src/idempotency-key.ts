export { createIdempotencyKey } from './internal/idempotency-key.ts';
