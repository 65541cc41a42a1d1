import { PlainError } from '../lib/plain-error.ts';
import type { Gate } from './gate.ts';
import { packageGates } from './packages.ts';
import { sourceGates } from './source.ts';
import { storiesGate } from './stories.ts';
import { vitestGates } from './vitest.ts';

/** In the order in which a developer wants to hear of a mistake: the quick ones first. */
export const gates: Gate[] = [...sourceGates, ...vitestGates, storiesGate, ...packageGates];

const groups: Record<string, string[]> = {
  source: sourceGates.map((gate) => gate.name),
  server: ['pglite', 'postgres'],
  packages: packageGates.map((gate) => gate.name),
};

export function selectGates(names: string[]): Gate[] {
  const wanted = new Set(names.flatMap((name) => groups[name] ?? [name]));
  const unknown = [...wanted].filter((name) => !gates.some((gate) => gate.name === name));
  if (unknown.length > 0) {
    const known = [...gates.map((gate) => gate.name), ...Object.keys(groups)];
    throw new PlainError(`There is no gate "${unknown.join('", "')}". There are: ${known.join(', ')}.`);
  }
  return gates.filter((gate) => wanted.has(gate.name));
}
