import { createServer } from 'node:net';
import { PlainError } from './plain-error.ts';

/** @throws PlainError when something listens there already: better now than after a minute of building and importing. */
export async function checkPort(port: number, host: string, variable: string): Promise<void> {
  const problem = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
  if (problem) throw portError(problem, port, variable);
}

export function portError(error: unknown, port: number, variable: string): Error {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE') {
    return new PlainError(
      `Port ${port} is in use: stop what listens there, or choose another one, e.g. ${variable}=${port + 1} npm start.`,
    );
  }
  if (code === 'EACCES') {
    return new PlainError(
      `Port ${port} may not be used by you: choose one above 1023, e.g. ${variable}=4173 npm start.`,
    );
  }
  return error instanceof Error ? error : new Error(String(error));
}
