import type { Replay } from './idempotency.ts';
import type { AnyOperation, AnyReply, AnySchema } from './operation.ts';

const PRIVATE = { 'Cache-Control': 'no-store' };
const JSON_HEADERS = { ...PRIVATE, 'Content-Type': 'application/json' };
const STREAM_HEADERS = {
  ...PRIVATE,
  'Content-Type': 'text/event-stream; charset=utf-8',
  // nginx and its kin would otherwise hold events back until a buffer is full.
  'X-Accel-Buffering': 'no',
};

const onlyStatus = (operation: AnyOperation): number => Number(Object.keys(operation.responses)[0]);

export const statusOf = (operation: AnyOperation, reply: AnyReply): number => reply.status ?? onlyStatus(operation);

/** The text of a JSON body, exactly as it is sent and stored for replays. */
export const bodyText = (body: unknown): string => (body === undefined ? '' : JSON.stringify(body));

/** Throws when a reply is not what the contract promises. */
export const checkReply = (operation: AnyOperation, reply: AnyReply): void => {
  const status = statusOf(operation, reply);
  const spec = operation.responses[status];
  if (spec === undefined) throw new Error(`${operation.operationId} answered with the undocumented status ${status}.`);
  if (spec.kind !== 'json') return;
  // Through text, because that is what the caller gets: `undefined` disappears and a Date becomes a string.
  const result = (spec.schema as AnySchema).safeParse(JSON.parse(bodyText(reply.body)));
  if (result.success) return;
  const issues = result.error.issues.map((issue) => `/${issue.path.map(String).join('/')} ${issue.message}`);
  throw new Error(`${operation.operationId} answered against the contract: ${issues.join('; ')}`);
};

export const replyResponse = (operation: AnyOperation, reply: AnyReply): Response => {
  const status = statusOf(operation, reply);
  const { body, headers = {} } = reply;
  if (body === undefined) return new Response(null, { status, headers: { ...PRIVATE, ...headers } });
  if (body instanceof ReadableStream) return new Response(body, { status, headers: { ...STREAM_HEADERS, ...headers } });
  if (body instanceof Blob) {
    return new Response(body.stream(), {
      status,
      headers: { ...PRIVATE, 'Content-Type': body.type, 'Content-Length': String(body.size), ...headers },
    });
  }
  return new Response(bodyText(body), { status, headers: { ...JSON_HEADERS, ...headers } });
};

export const replayResponse = ({ status, text }: Replay): Response =>
  new Response(text === '' ? null : text, {
    status,
    headers: { ...(text === '' ? PRIVATE : JSON_HEADERS), 'Idempotency-Replayed': 'true' },
  });
