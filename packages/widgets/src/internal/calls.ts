import type { Core } from '@aftercart/client/core';
import type { AftercartConnection } from './connection.ts';

/**
 * Loads what an element asks of the server, while the transport loads.
 *
 * @throws without a provider around the element: there is nobody to ask.
 */
export async function callsOf<Calls>(
  connection: AftercartConnection | undefined,
  load: () => Promise<Calls>,
): Promise<{ readonly core: Core } & Calls> {
  if (!connection) throw new Error('There is no <aftercart-provider> around it');
  const [core, calls] = await Promise.all([connection.core(), load()]);
  return { ...calls, core };
}
