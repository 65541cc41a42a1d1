import type { AskingHost } from './survey.host.ts';
import type { Begun } from './survey.machine.ts';

/** The survey was offered, and is not any more: no failure, but an end. */
export class NotAskedError extends Error {}

/** The server's operations, loaded on first use. */
export async function apiOf({ connection }: AskingHost) {
  if (!connection) throw new Error('<aftercart-survey> is not inside an <aftercart-provider>');
  const [core, { surveyApi }] = await Promise.all([connection.core(), import('./survey.api.ts')]);
  return surveyApi(core);
}

/** An anonymous answer belongs to whoever has its token. */
export const tokenOf = ({ token }: Begun): { readonly responseToken?: string } =>
  token ? { responseToken: token } : {};
