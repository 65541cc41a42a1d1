import type { Replay } from './idempotency.ts';
import type { AnyOperation, AnyReply, AnySchema } from './operation.ts';

/**
 * A response before it is one. Headers stay a plain object until the end: building `Headers` for every request would cost
 * more than all the rest of answering it.
 */
export type Answer = {
  status: number;
  body: string | ReadableStream<Uint8Array> | null;
  headers: Readonly<Record<string, string>>;
};

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

/** @param stored the reply as text, where it had to be stored before it is sent. */
export const answerReply = (operation: AnyOperation, reply: AnyReply, stored: Replay | null): Answer => {
  const status = statusOf(operation, reply);
  const { body, headers = {} } = reply;
  if (body === undefined) return { status, body: null, headers: { ...PRIVATE, ...headers } };
  if (body instanceof ReadableStream) return { status, body, headers: { ...STREAM_HEADERS, ...headers } };
  if (body instanceof Blob) {
    const described = { ...PRIVATE, 'Content-Type': body.type, 'Content-Length': String(body.size) };
    return { status, body: body.stream(), headers: { ...described, ...headers } };
  }
  const all = reply.headers === undefined ? JSON_HEADERS : { ...JSON_HEADERS, ...headers };
  return { status, body: stored?.text ?? bodyText(body), headers: all };
};

export const answerReplay = ({ status, text }: Replay): Answer => ({
  status,
  body: text === '' ? null : text,
  headers: { ...(text === '' ? PRIVATE : JSON_HEADERS), 'Idempotency-Replayed': 'true' },
});
