import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.ts';

interface Document {
  components: { examples: Record<string, { value: unknown }> };
}

/** One of the contract's own examples: benchmarks answer with what a server really sends. */
export function contractExample(name: string): unknown {
  const file = join(root, 'packages/contract/src/generated/openapi.json');
  const { components } = JSON.parse(readFileSync(file, 'utf8')) as Document;
  const example = components.examples[name];
  if (!example) throw new Error(`The contract has no example "${name}".`);
  return example.value;
}
