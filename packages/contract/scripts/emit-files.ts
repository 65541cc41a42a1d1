import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { type Document, type FlatOperation, flatOperations } from './document.ts';
import { defaultSettings } from './emit-defaults.ts';
import { emitDescriptor, emitOperationType, emitTableEntry } from './emit-operations.ts';
import { emitLightDescriptor, emitShape } from './emit-shape.ts';
import { type EmitContext, emitZod, inOrder, type Mode, quote, refsOf } from './emit-zod.ts';
import { refName, type Schema } from './keywords.ts';

const header = '// Generated from openapi/ by scripts/generate.ts. Change that, then run `npm run generate`.\n';
const strictHelpers = ['maxLength', 'maxProperties', 'propertyNames', 'uriPattern'];
type Schemas = Readonly<Record<string, Schema>>;

/** Every generated file by name. */
export async function emitFiles(document: Document): Promise<Record<string, string>> {
  const { schemas } = document.components;
  const operations = flatOperations(document);
  const answered = reachable(schemas, refsOf(operations.map((operation) => operation.responses)));
  return {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'types.ts': await emitTypes(document),
    'schemas.ts': emitSchemas(pick(schemas, answered), 'loose'),
    'strict-schemas.ts': emitSchemas(schemas, 'strict'),
    'operations.ts': emitOperations(operations),
    'light-schemas.ts': emitShapes(pick(schemas, answered)),
    'light-operations.ts': emitLightOperations(operations),
    'operation-table.ts': emitTable(operations, schemas),
    'default-settings.ts': emitDefaults(schemas),
  };
}

async function emitTypes(document: Document): Promise<string> {
  const blob = ts.factory.createTypeReferenceNode('Blob');
  const nodes = await openapiTS(JSON.stringify(document), {
    alphabetize: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: (schema) => (schema.format === 'binary' ? blob : undefined),
  });
  return header + astToString(nodes);
}

function emitSchemas(schemas: Schemas, mode: Mode): string {
  const emitted = new Set<string>();
  const context: EmitContext = { mode, emitted, schemas };
  const lines = inOrder(schemas).map((name) => {
    const code = emitZod(schemas[name] ?? {}, context, name);
    emitted.add(name);
    const type = mode === 'loose' ? `: z.ZodMiniType<T.${name}>` : '';
    // One pure call around the whole expression lets a bundler drop what nobody imports.
    return `export const ${name}${type} = /*#__PURE__*/ (() => ${code})();`;
  });
  const helpers = mode === 'loose' ? ['integer', 'mapOf', 'openEnum', 'openUnion'] : strictHelpers;
  const types = mode === 'loose' ? "import type * as T from './types.ts';\n" : '';
  return `${header}
import * as z from 'zod/mini';
import { ${helpers.join(', ')} } from '../validators.ts';
${types}
${lines.join('\n')}
${mode === 'strict' ? emitSectionSchemas(schemas) : ''}`;
}

/** A section of the settings is checked by its own schema, so that a problem can point into it. */
function emitSectionSchemas(schemas: Schemas): string {
  const properties = schemas['Settings']?.properties ?? {};
  const entries = (schemas['SettingsSection']?.enum ?? []).map((section) => {
    return `${String(section)}: ${refName(properties[String(section)] ?? {})}`;
  });
  return `\n/** The schema of each section of the settings. */\nexport const settingsSectionSchemas = { ${entries.join(', ')} } as const;\n`;
}

function emitOperations(operations: FlatOperation[]): string {
  return `${header}
import { ${answersOf(operations)} } from './schemas.ts';
import type * as T from './types.ts';

type Empty = Record<string, never>;

/** What each operation takes and answers. */
export type Operations = {
${operations.map(emitOperationType).join('\n')}
};

${operations.map(emitDescriptor).join('\n')}`;
}

function emitShapes(schemas: Schemas): string {
  const lines = inOrder(schemas).map(
    (name) => `export const ${name}: Shape = ${emitShape(schemas[name] ?? {}, schemas, name)};`,
  );
  return `${header}
import { boolean, integer, list, map, nullable, number, optional, type Shape, string, union, unknown } from '../shape.ts';

${lines.join('\n')}
`;
}

function emitLightOperations(operations: FlatOperation[]): string {
  return `${header}
import { describe } from '../shape.ts';
import { ${answersOf(operations)} } from './light-schemas.ts';

${operations.map(emitLightDescriptor).join('\n')}
`;
}

const answersOf = (operations: FlatOperation[]): string =>
  [...refsOf(operations.map((operation) => operation.responses.filter(({ status }) => status < 300)))]
    .sort()
    .join(', ');

function emitTable(operations: FlatOperation[], schemas: Schemas): string {
  const rename = (name: string): string => `strict.${name}`;
  const context: EmitContext = { mode: 'strict', emitted: new Set(Object.keys(schemas)), schemas, rename };
  return `${header}
import * as z from 'zod/mini';
import type { OperationTable } from '../operation-types.ts';
import { maxLength, queryInteger } from '../validators.ts';
import * as descriptors from './operations.ts';
import * as strict from './strict-schemas.ts';

/** Every operation with all that a server checks. */
export const operations: OperationTable = /*#__PURE__*/ (() => ({
${operations.map((operation) => emitTableEntry(operation, context)).join('\n')}
}))();
`;
}

function emitDefaults(schemas: Schemas): string {
  return `${header}
import type * as T from './types.ts';

/** The settings a new merchant begins with. */
export const defaultSettings: Pick<T.Settings, T.SettingsSection> = ${JSON.stringify(defaultSettings(schemas), null, 2)};

/** The names of the sections, in the order of the document. */
export const settingsSections = [${(schemas['SettingsSection']?.enum ?? []).map((name) => quote(String(name))).join(', ')}] as const;
`;
}

function reachable(schemas: Schemas, from: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const open = [...from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(
      ...refsOf(schemas[name]),
      ...Object.values(schemas[name]?.discriminator?.mapping ?? {}).map(($ref) => refName({ $ref })),
    );
  }
  return found;
}

function pick(schemas: Schemas, names: ReadonlySet<string>): Schemas {
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => names.has(name)));
}
