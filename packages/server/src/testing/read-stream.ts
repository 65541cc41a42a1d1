/** One server-sent event as it arrived; `data` is parsed JSON. */
export type ReceivedEvent = { id: string; event: string; data: unknown };

/** Reads a live stream in a test: `next()` waits for one event, `comments` counts what was sent besides. */
export const readStream = (response: Response) => {
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
  const decoder = new TextDecoder();
  const events: ReceivedEvent[] = [];
  let buffered = '';
  let comments = 0;
  let ended = false;

  const take = (block: string): void => {
    const fields = new Map(
      block.split('\n').map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
      }),
    );
    if (fields.has('')) comments += 1;
    const data = fields.get('data');
    if (data === undefined) return;
    events.push({ id: fields.get('id') ?? '', event: fields.get('event') ?? '', data: JSON.parse(data) });
  };

  const readOn = async (): Promise<void> => {
    const { done, value } = await reader.read();
    if (done) {
      ended = true;
      return;
    }
    buffered += decoder.decode(value, { stream: true });
    const blocks = buffered.split('\n\n');
    buffered = blocks.pop() ?? '';
    for (const block of blocks) take(block);
  };

  return {
    /** The next event, or null when the stream has ended. */
    next: async (): Promise<ReceivedEvent | null> => {
      while (events.length === 0 && !ended) await readOn();
      return events.shift() ?? null;
    },
    /** Reads on until so many comments have come. */
    waitForComments: async (count: number): Promise<void> => {
      while (comments < count && !ended) await readOn();
    },
    /** Reads to the end and answers the events that were left. */
    rest: async (): Promise<ReceivedEvent[]> => {
      while (!ended) await readOn();
      return events.splice(0);
    },
    close: () => reader.cancel(),
  };
};
