import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';

/** One way into a package: a path for each condition. A plain string is a file that is not code. */
export type ExportsEntry = string | Record<string, string>;

export interface WorkspacePackage {
  name: string;
  folder: string;
  private: boolean;
  exports: Record<string, ExportsEntry>;
  dependencies: string[];
}

interface Manifest {
  name: string;
  private?: boolean;
  exports?: Record<string, ExportsEntry>;
  dependencies?: Record<string, string>;
}

/** Every package and example, those first that others are built on. */
export function workspacePackages(): WorkspacePackage[] {
  const found = globSync(['packages/*/package.json', 'examples/*/package.json'], { cwd: root })
    .filter((path) => !path.includes('node_modules'))
    .sort()
    .map((path) => readPackage(join(root, path, '..')));
  return inBuildOrder(found);
}

export const publishedPackages = (): WorkspacePackage[] => workspacePackages().filter((item) => !item.private);

export const hasFile = (item: WorkspacePackage, path: string): boolean => existsSync(join(item.folder, path));

function readPackage(folder: string): WorkspacePackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  return {
    name: manifest.name,
    folder,
    private: manifest.private ?? false,
    exports: manifest.exports ?? {},
    dependencies: Object.keys(manifest.dependencies ?? {}),
  };
}

function inBuildOrder(packages: WorkspacePackage[]): WorkspacePackage[] {
  const byName = new Map(packages.map((item) => [item.name, item]));
  const ordered = new Set<WorkspacePackage>();
  const visit = (item: WorkspacePackage, from: string[]): void => {
    if (from.includes(item.name)) throw new Error(`Packages depend on each other: ${[...from, item.name].join(' > ')}`);
    for (const name of item.dependencies) {
      const dependency = byName.get(name);
      if (dependency) visit(dependency, [...from, item.name]);
    }
    ordered.add(item);
  };
  for (const item of packages) visit(item, []);
  return [...ordered];
}
