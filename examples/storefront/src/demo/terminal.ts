interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

const column = 34;

/** What the demo says while it comes up: one line for each step, with the time that it took. */
export function createTerminal(output: Output, now: () => number = Date.now) {
  return {
    say(text: string): void {
      output.write(`${text}\n`);
    },

    /** Says what is done, does it, and says how long it took. `detail` of the result goes behind the time. */
    async step<Result>(
      title: string,
      work: () => Promise<Result>,
      detail?: (result: Result) => string,
    ): Promise<Result> {
      const startedAt = now();
      if (output.isTTY) output.write(`  ${title} …`);
      try {
        const result = await work();
        const seconds = ((now() - startedAt) / 1000).toFixed(1);
        const more = detail?.(result);
        const line = `  ${title.padEnd(column)}${seconds.padStart(5)} s${more ? `   ${more}` : ''}\n`;
        output.write(output.isTTY ? `\r\u001b[2K${line}` : line);
        return result;
      } catch (error) {
        if (output.isTTY) output.write('\n');
        throw error;
      }
    },
  };
}

export type Terminal = ReturnType<typeof createTerminal>;
