/** Why the server cannot start, in one sentence for the person who started it. The cause is for those who ask. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The first code along the causes: a migration wraps the driver's error, and one host may fail at several addresses. */
const rootCodeOf = (error: unknown): string => {
  const code = codeOf(error);
  if (code !== '' || !(error instanceof Error)) return code;
  if (error instanceof AggregateError && error.errors.length > 0) return rootCodeOf(error.errors[0]);
  return rootCodeOf(error.cause);
};

const placeOf = (databaseUrl: string): string => {
  try {
    const { host, pathname } = new URL(databaseUrl);
    return `${host}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
};

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'the password is not accepted',
  '28000': 'the user is not accepted',
  '3D000': 'there is no such database',
  '53300': 'it has no connection left',
};

/** @returns a StartError that names no password. */
export const databaseError = (error: unknown, source: { databaseUrl?: string; folder: string }): StartError => {
  if (error instanceof StartError) return error;
  const { databaseUrl, folder } = source;
  if (databaseUrl !== undefined) {
    const code = rootCodeOf(error);
    const reason = reasons[code] ?? (code === '' ? 'its address is not understood' : `it answers with error ${code}`);
    return new StartError(`The database ${placeOf(databaseUrl)} cannot be used: ${reason}.`, { cause: error });
  }
  // The folder's lock speaks for itself.
  if (error instanceof Error && error.message.includes('in use by process')) {
    return new StartError(error.message, { cause: error });
  }
  return new StartError(
    `The database folder ${folder} cannot be opened and may be damaged: restore it from a copy, or move it away to begin anew.`,
    { cause: error },
  );
};

export const listenError = (error: unknown, port: number): StartError => {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') {
    return new StartError(`Port ${port} is in use: stop what listens there, or choose another port.`, { cause: error });
  }
  if (code === 'EACCES') {
    return new StartError(`Port ${port} needs more rights than this user has: choose one above 1023.`, {
      cause: error,
    });
  }
  return new StartError(`The server cannot listen on port ${port} (${code || 'unknown reason'}).`, { cause: error });
};
