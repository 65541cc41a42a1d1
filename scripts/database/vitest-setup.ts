import { startPostgres } from './postgres-server.ts';

/** The tests of the server find their Postgres in AFTERCART_TEST_DATABASE_URL; one that is already there is used. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['AFTERCART_TEST_DATABASE_URL']) return undefined;
  const server = await startPostgres();
  process.env['AFTERCART_TEST_DATABASE_URL'] = server.url;
  return async () => {
    delete process.env['AFTERCART_TEST_DATABASE_URL'];
    await server.stop();
  };
}
