import type { Stage } from './load.ts';

const names: Readonly<Record<Stage, string>> = {
  customers: 'Customers',
  orders: 'Orders',
  creditNotes: 'Credit notes',
  report: 'Reading back',
};

interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

const barWidth = 28;
/** Redrawn at most this often, in milliseconds. */
const pace = 80;

/** A bar that moves on a terminal; in a log, one line for each quarter of each stage. */
export function createProgress(terminal: Terminal, now: () => number = Date.now) {
  let drawnAt = 0;
  let open = false;
  let last = '';

  return {
    show(stage: Stage, done: number, total: number): void {
      const share = total === 0 ? 1 : done / total;
      if (!terminal.isTTY) {
        const quarter = Math.floor(share * 4) * 25;
        const line = `${names[stage]} ${quarter} %`;
        if (line !== last && quarter > 0) terminal.write(`${line}\n`);
        last = line;
        return;
      }
      const key = `${stage} ${done}/${total}`;
      if (key === last || (done < total && now() - drawnAt < pace)) return;
      last = key;
      drawnAt = now();
      const full = Math.round(share * barWidth);
      const bar = '█'.repeat(full) + '░'.repeat(barWidth - full);
      const numbers = `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
      terminal.write(
        `\r\u001b[2K${names[stage].padEnd(13)} ${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${numbers}`,
      );
      open = true;
      if (done >= total) this.end();
    },
    /** Leaves the line, so that what follows does not write over it. */
    end(): void {
      if (open) terminal.write('\n');
      open = false;
    },
  };
}
