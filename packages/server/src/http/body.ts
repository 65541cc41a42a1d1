import { ok, type Result, refuse } from '../lib/result.ts';

/** A body of a declared, small length is read at once; any other is counted while it arrives. */
export const readBytes = async (request: Request, maxBytes: number): Promise<Result<Uint8Array<ArrayBuffer>>> => {
  const declared = Number(request.headers.get('content-length') ?? Number.NaN);
  if (declared > maxBytes) return tooLarge(maxBytes);
  const stream = request.body;
  if (stream === null) return ok(new Uint8Array());
  const chunks: Uint8Array[] = [];
  let total = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    total += value.byteLength;
    if (total > maxBytes) {
      await reader.cancel();
      return tooLarge(maxBytes);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(total);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return ok(bytes);
};

const tooLarge = (maxBytes: number) => refuse('payload_too_large', `The body may have at most ${maxBytes} bytes.`);

const mediaTypeOf = (request: Request): string => {
  const type = request.headers.get('content-type') ?? '';
  const end = type.indexOf(';');
  return (end < 0 ? type : type.slice(0, end)).trim().toLowerCase();
};

/** The JSON body; `undefined` when there is none. */
export const readJson = async (request: Request, maxBytes: number): Promise<Result<unknown>> => {
  const declared = request.headers.get('content-length');
  let text: string;
  // The HTTP server holds a sender to the length that it declared, so the fast way is as safe as counting.
  if (declared !== null && Number(declared) <= maxBytes) {
    text = await request.text();
  } else {
    const bytes = await readBytes(request, maxBytes);
    if (!bytes.ok) return bytes;
    text = new TextDecoder().decode(bytes.value);
  }
  if (text === '') return ok(undefined);
  const mediaType = mediaTypeOf(request);
  if (mediaType !== 'application/json') return refuse('unsupported_media_type', 'Send the body as application/json.');
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return refuse('malformed_json');
  }
};

/** The fields and files of a `multipart/form-data` body. */
export const readForm = async (request: Request, maxBytes: number): Promise<Result<FormData>> => {
  if (mediaTypeOf(request) !== 'multipart/form-data') {
    return refuse('unsupported_media_type', 'Send the file as multipart/form-data.');
  }
  const bytes = await readBytes(request, maxBytes);
  if (!bytes.ok) return bytes;
  try {
    const headers = { 'Content-Type': request.headers.get('content-type') ?? '' };
    return ok(await new Response(bytes.value, { headers }).formData());
  } catch {
    return refuse('unsupported_media_type', 'The multipart body could not be read.');
  }
};
