import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { forbidden, options, resolveOptions } from './rules.ts';

export interface BrokenRule {
  rule: string;
  from: string;
  /** The import that breaks it; for a circle, the way back to where it began. */
  to: string[];
}

/** Follows every import of a tree of packages and examples, and returns those that go against the arrows. */
export async function cruiseTree(tree: string): Promise<BrokenRule[]> {
  const { output } = await cruise(
    ['packages', 'examples'],
    { ...options, baseDir: tree, ruleSet: { forbidden }, validate: true },
    resolveOptions,
  );
  const { violations, totalCruised } = (output as ICruiseResult).summary;
  if (totalCruised === 0) throw new Error(`There is nothing to cruise in ${tree}.`);
  return violations.map(({ from, to, rule, cycle }) => ({
    rule: rule.name,
    from,
    to: cycle ? cycle.map((step) => step.name) : [to],
  }));
}
