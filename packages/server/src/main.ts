import { createConsoleLogger } from './node/backend.ts';
import { StartError } from './node/start-error.ts';
import { type ServerOptions, startServer } from './node.ts';

/*
 * The server as a process. It is set up by its environment:
 *   PORT 4000 · HOST 127.0.0.1 · DATA_DIR .data · DATABASE_URL postgres://… (else an embedded database in DATA_DIR)
 *   PUBLIC_URL https://… (the address that shoppers reach it at, for links; else the one it listens on)
 *   AFTERCART_MASTER_KEY 32 bytes as base64url (else a file in DATA_DIR) · TRUST_PROXY 1 behind a proxy of our own
 */
const readOptions = (env: NodeJS.ProcessEnv): ServerOptions => {
  const port = Number(env['PORT'] ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new StartError('PORT must be a number up to 65535.');
  const databaseUrl = env['DATABASE_URL'];
  const masterKey = env['AFTERCART_MASTER_KEY'];
  const publicUrl = env['PUBLIC_URL'];
  return {
    port,
    host: env['HOST'] ?? '127.0.0.1',
    dataDir: env['DATA_DIR'] ?? '.data',
    trustProxy: env['TRUST_PROXY'] === '1',
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(masterKey ? { masterKey } : {}),
    ...(publicUrl ? { publicUrl } : {}),
  };
};

const log = createConsoleLogger();
try {
  const server = await startServer({ ...readOptions(process.env), log });
  log.info('listening', { url: server.url });
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    // A second signal is from somebody who does not want to wait.
    if (stopping) process.exit(1);
    stopping = true;
    log.info('stopping', { signal });
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('The server did not stop cleanly.', error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
