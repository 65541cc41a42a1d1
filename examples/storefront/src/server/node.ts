import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export type Handle = (request: Request) => Promise<Response>;

/** Longest body that the shop's own pages send: a basket. */
const maxBodyBytes = 256 * 1024;

/** Serves a `Request → Response` function with node:http. Rejects when the port cannot be had. */
export function serve(handle: Handle, port: number, host: string): Promise<Server> {
  const server = createServer((incoming, outgoing) => void answer(handle, incoming, outgoing));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

async function answer(handle: Handle, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const response = await read(incoming).then(
    (request) => (request ? handle(request) : new Response('The request is too long.', { status: 413 })),
    () => new Response('The request cannot be read.', { status: 400 }),
  );
  const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  outgoing.writeHead(response.status, headers);
  outgoing.end(incoming.method === 'HEAD' ? undefined : Buffer.from(await response.arrayBuffer()));
}

/** Null when the body is too long. */
async function read(incoming: IncomingMessage): Promise<Request | null> {
  const method = incoming.method ?? 'GET';
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`);
  if (method === 'GET' || method === 'HEAD') return new Request(url, { headers });
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBodyBytes) return null;
    chunks.push(chunk);
  }
  return new Request(url, { method, headers, body: Buffer.concat(chunks) });
}
