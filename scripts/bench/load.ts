import autocannon from 'autocannon';

/** One request, or several that are sent in turn. `[<id>]` in a header becomes a fresh id each time. */
export interface Load {
  url: string;
  requests: autocannon.Request[];
  connections: number;
  seconds: number;
}

/** Sends as fast as the server answers and gives back its requests per second. Any answer but a success is fatal. */
export async function requestsPerSecond({ url, requests, connections, seconds }: Load): Promise<number> {
  const result = await autocannon({ url, connections, duration: seconds, idReplacement: true, requests });
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0 || result['2xx'] === 0) {
    throw new Error(`${String(failed)} of ${String(result.requests.total)} requests to ${url} were not answered well.`);
  }
  return result.requests.total / result.duration;
}
