import { parseArgs } from 'node:util';
import { ImportError } from './source.ts';

export const importUsage = `npm run import -- FILE.csv [FILE.csv …] [options]

Brings orders and cancellations of files in the Online Retail format (also .gz) to the API. The same files again change
nothing. It talks to the running demo; if none runs, it opens the demo's database for the time of the import.

  --report FILE.json      writes the report, with each customer as the API then knows it
  --shift-weeks N         moves all dates by N whole weeks; without it they stay
  --api-url URL           another API …
  --secret-key sk_…       … and the key of its merchant; both or none
  --help                  these words`;

export interface ImportOptions {
  files: string[];
  report: string | null;
  shiftWeeks: number;
  /** Null: the demo. */
  target: { apiUrl: string; secretKey: string } | null;
}

/** Null: only help was asked for. @throws ImportError naming the option that is not right. */
export function readImportOptions(args: readonly string[]): ImportOptions | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  if (positionals.length === 0) throw new ImportError('Name a file: npm run import -- FILE.csv (--help tells more).');
  return {
    files: positionals,
    report: values.report ?? null,
    shiftWeeks: readWeeks(values['shift-weeks']),
    target: readTarget(values['api-url'], values['secret-key']),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        report: { type: 'string' },
        'shift-weeks': { type: 'string' },
        'api-url': { type: 'string' },
        'secret-key': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new ImportError(`${error instanceof Error ? error.message : String(error)} (--help tells more).`);
  }
}

function readWeeks(text: string | undefined): number {
  const weeks = Number(text ?? 0);
  if (Number.isInteger(weeks) && Math.abs(weeks) <= 5200) return weeks;
  throw new ImportError(`--shift-weeks takes a whole number of weeks, not “${text ?? ''}”.`);
}

function readTarget(apiUrl: string | undefined, secretKey: string | undefined): ImportOptions['target'] {
  if (apiUrl === undefined && secretKey === undefined) return null;
  if (apiUrl === undefined || secretKey === undefined) {
    throw new ImportError('--api-url and --secret-key go together: give both, or none for the demo.');
  }
  if (!/^https?:\/\//.test(apiUrl) || !URL.canParse(apiUrl)) {
    throw new ImportError(`--api-url takes an address like http://localhost:4000, not “${apiUrl}”.`);
  }
  if (!secretKey.startsWith('sk_')) throw new ImportError('--secret-key takes the secret key of a merchant (sk_…).');
  return { apiUrl, secretKey };
}
