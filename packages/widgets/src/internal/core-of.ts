import type { Core } from '@aftercart/client/core';
import type { AftercartConnection } from './connection.ts';

/** The transport. Rejects without a provider around the element: there is nobody to ask. */
export async function coreOf(connection: AftercartConnection | undefined): Promise<Core> {
  if (!connection) throw new Error('There is no <aftercart-provider> around it');
  return connection.core();
}
