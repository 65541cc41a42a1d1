import { type BackendOptions, openBackend } from './node/backend.ts';
import { type RunningServer, type ServeOptions, serve } from './node/serve.ts';

export type { App, Ports } from './app.ts';
export { createTestClock, systemClock } from './lib/clock.ts';
export { createLogger, type Logger, silentLogger } from './lib/logger.ts';
export type { MerchantCredentials, NewMerchant } from './modules/merchants/index.ts';
export { type Backend, type BackendOptions, openBackend } from './node/backend.ts';
export { type RunningServer, type ServeOptions, serve } from './node/serve.ts';
export { StartError } from './node/start-error.ts';

export type ServerOptions = BackendOptions & ServeOptions;

/**
 * Starts the whole server: database, migrations, due promises, HTTP. Throws a StartError with one clear sentence when a
 * port is taken or the database cannot be used; nothing is left open then.
 */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const backend = await openBackend(options);
  try {
    const server = await serve(backend, options);
    backend.startJobs();
    return {
      url: server.url,
      close: async () => {
        await server.close();
        await backend.close();
      },
    };
  } catch (error) {
    await backend.close();
    throw error;
  }
};
