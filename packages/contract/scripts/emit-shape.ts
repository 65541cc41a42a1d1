import type { FlatOperation, FlatResponse } from './document.ts';
import { propertyKey, quote } from './emit-zod.ts';
import { readShape, refName, type Schema } from './keywords.ts';

/*
 * What `emitZod` writes in its loose mode, as plain data for `src/shape.ts`: for browsers that cannot spare the bytes for zod. Both take and
 * refuse the same answers, which `test/shapes.test.ts` holds them to.
 */

type Schemas = Readonly<Record<string, Schema>>;
type Emit = (schema: Schema, schemas: Schemas, where: string) => string;

/** The shape of one schema, as code. Every schema it refers to has to be written before it. */
export const emitShape: Emit = (schema, schemas, where) => {
  const { shape, nullable } = readShape(schema, where);
  const code = emitters[shape]?.(schema, schemas, where);
  if (code === undefined) throw new Error(`${where}: no shape for ${shape}`);
  return nullable ? `[nullable, ${code}]` : code;
};

const plain = { string: true, integer: true, number: true, boolean: true };

const emitters: Record<string, Emit> = {
  $ref: (schema, schemas, where) => {
    const name = refName(schema);
    const type = schemas[name]?.type;
    // A name for a text or a number would be one more variable in the bundle.
    return typeof type === 'string' && type in plain ? emitShape(schemas[name] ?? {}, schemas, where) : name;
  },
  anyOf: (schema, schemas, where) => {
    const members = schema.anyOf ?? [];
    const [only, ...others] = members.filter((member) => member.type !== 'null');
    if (!only || others.length > 0) throw new Error(`${where}: a shape is one thing, or one thing and null`);
    const code = emitShape(only, schemas, `${where}/anyOf`);
    return members.length > 1 ? `[nullable, ${code}]` : code;
  },
  oneOf: (schema, schemas, where) => {
    const key = schema.discriminator?.propertyName;
    if (key === undefined) throw new Error(`${where}: oneOf needs a discriminator`);
    const members = (schema.oneOf ?? []).map((member) => {
      const known = schemas[refName(member)]?.properties?.[key]?.const;
      if (known === undefined) throw new Error(`${where}: ${refName(member)} does not fix its ${key}`);
      return `${propertyKey(known)}: ${refName(member)}`;
    });
    return `[union, ${quote(key)}, { ${members.join(', ')} }]`;
  },
  string: (schema, _, where) => {
    if (schema.format === 'binary') throw new Error(`${where}: a file has no shape`);
    return schema.const === undefined ? 'string' : quote(schema.const);
  },
  integer: () => 'integer',
  number: () => 'number',
  boolean: () => 'boolean',
  array: (schema, schemas, where) => {
    if (!schema.items) throw new Error(`${where}: an array needs items`);
    return `[list, ${emitShape(schema.items, schemas, `${where}/items`)}]`;
  },
  object: (schema, schemas, where) => {
    const extra = schema.additionalProperties;
    if (extra === undefined) throw new Error(`${where}: an object says whether it is closed`);
    const fields = `{ ${emitFields(schema, schemas, where)} }`;
    if (extra === false) return fields;
    const value = extra === true ? 'unknown' : emitShape(extra, schemas, `${where}/additionalProperties`);
    return schema.properties ? `[map, ${value}, ${fields}]` : `[map, ${value}]`;
  },
};

function emitFields(schema: Schema, schemas: Schemas, where: string): string {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {})
    .map(([name, property]) => {
      const code = emitShape(property, schemas, `${where}/properties/${name}`);
      return `${propertyKey(name)}: ${required.has(name) ? code : `[optional, ${code}]`}`;
    })
    .join(', ');
}

/** What a light client needs to call the operation: one export each, so that a bundle holds only those it calls. */
export function emitLightDescriptor({ id, method, path, idempotency, responses }: FlatOperation): string {
  const answers = responses
    .filter(({ status }) => status < 300)
    .map((response) => `${response.status}: ${answerOf(response)}`);
  const parts = [quote(id), quote(method), quote(path), quote(idempotency), `{ ${answers.join(', ')} }`];
  return `export const ${id} = /*#__PURE__*/ describe(${parts.join(', ')});`;
}

const answerOf = ({ kind, schema }: FlatResponse): string =>
  kind === 'json' && schema ? refName(schema) : quote(kind);
