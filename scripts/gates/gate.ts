export interface GateResult {
  passed: number;
  failed: number;
  /** Shown when something failed. */
  output: string;
}

export interface Gate {
  /** How `--only` calls it. */
  name: string;
  /** What it proves, in a few words. */
  title: string;
  /** It keeps one core busy and takes what it finds: another such gate may run beside it. */
  shares?: boolean;
  run(): Promise<GateResult>;
}

/** Most gates are one question with one answer. */
export function verdict(ok: boolean, output: string): GateResult {
  return ok ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}
