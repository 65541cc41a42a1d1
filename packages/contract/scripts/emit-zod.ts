import { readShape, refName, type Schema } from './keywords.ts';

/**
 * `strict` checks everything the contract says and refuses unknown fields: for requests, and for responses in tests.
 * `loose` checks the shape of a response only, so that a newer server never breaks an older client: unknown fields
 * pass, enums are open, limits and patterns are the server's business.
 */
export type Mode = 'strict' | 'loose';

export type EmitContext = {
  mode: Mode;
  /** Schemas written before this one; a reference to any other is a cycle and needs `z.lazy`. */
  emitted: ReadonlySet<string>;
  /** All schemas, for looking into the members of a union. */
  schemas: Readonly<Record<string, Schema>>;
  /** What a reference is called in the emitted code. */
  rename?: (name: string) => string;
};

/** The zod/mini expression of one schema. */
export function emitZod(schema: Schema, context: EmitContext, where: string): string {
  const { shape, nullable } = readShape(schema, where);
  const code = emitters[shape]?.(schema, context, where);
  if (code === undefined) throw new Error(`${where}: no emitter for ${shape}`);
  return nullable ? `z.nullable(${code})` : code;
}

type Emit = (schema: Schema, context: EmitContext, where: string) => string;

const emitters: Record<string, Emit> = {
  $ref: (schema, context) => {
    const name = refName(schema);
    const code = context.rename?.(name) ?? name;
    return context.emitted.has(name) ? code : `z.lazy(() => ${code})`;
  },
  anyOf: (schema, context, where) => {
    const members = schema.anyOf ?? [];
    const some = members.filter((member) => member.type !== 'null');
    const codes = some.map((member, index) => emitZod(member, context, `${where}/anyOf/${index}`));
    const code = codes.length === 1 ? codes[0] : `z.union([${codes.join(', ')}])`;
    return some.length < members.length ? `z.nullable(${code})` : `${code}`;
  },
  oneOf: (schema, context, where) => {
    const key = schema.discriminator?.propertyName;
    if (key === undefined) throw new Error(`${where}: oneOf needs a discriminator`);
    const members = schema.oneOf ?? [];
    const codes = members.map((member, index) => emitZod(member, context, `${where}/oneOf/${index}`));
    if (context.mode === 'strict') return `z.discriminatedUnion(${quote(key)}, [${codes.join(', ')}])`;
    const known = members.map((member) => context.schemas[refName(member)]?.properties?.[key]?.const);
    return `openUnion(${quote(key)}, ${JSON.stringify(known)}, z.union([${codes.join(', ')}]))`;
  },
  string: (schema, context, where) => {
    if (schema.const !== undefined) return `z.literal(${quote(schema.const)})`;
    if (schema.enum) {
      const values = schema.enum.filter((value) => value !== null);
      const list = values.map(quote);
      return context.mode === 'strict' ? `z.enum([${list.join(', ')}])` : `openEnum<${list.join(' | ')}>()`;
    }
    if (schema.format === 'binary') return 'z.instanceof(Blob)';
    if (context.mode === 'loose') return 'z.string()';
    return withChecks(stringFormat(schema.format, where), [
      schema.minLength !== undefined && `z.minLength(${schema.minLength})`,
      schema.maxLength !== undefined && `maxLength(${schema.maxLength})`,
      schema.pattern !== undefined && `z.regex(${regex(schema.pattern)})`,
    ]);
  },
  // A browser loads the loose ones, and zod's own integer and record are a tenth of what it then has of zod.
  integer: (schema, context) => (context.mode === 'strict' ? withChecks('z.int()', range(schema)) : 'integer()'),
  number: (schema, context) => withChecks('z.number()', context.mode === 'strict' ? range(schema) : []),
  boolean: () => 'z.boolean()',
  array: (schema, context, where) => {
    if (!schema.items) throw new Error(`${where}: an array needs items`);
    const checks =
      context.mode === 'strict'
        ? [
            schema.minItems !== undefined && `z.minLength(${schema.minItems})`,
            schema.maxItems !== undefined && `z.maxLength(${schema.maxItems})`,
          ]
        : [];
    return withChecks(`z.array(${emitZod(schema.items, context, `${where}/items`)})`, checks);
  },
  object: (schema, context, where) => {
    const extra = schema.additionalProperties;
    if (extra === undefined) throw new Error(`${where}: an object says whether it is closed`);
    const fields = emitFields(schema, context, where);
    if (extra === false) return `z.${context.mode === 'strict' ? 'strictObject' : 'looseObject'}({ ${fields} })`;
    const value = extra === true ? 'z.unknown()' : emitZod(extra, context, `${where}/additionalProperties`);
    const catchall = `z.catchall(z.object({ ${fields} }), ${value})`;
    if (context.mode === 'loose') return fields ? catchall : `mapOf(${value})`;
    const open = fields ? catchall : `z.record(z.string(), ${value})`;
    return withChecks(open, [
      schema.maxProperties !== undefined && `maxProperties(${schema.maxProperties})`,
      schema.propertyNames !== undefined && `propertyNames(${regex(keyPattern(schema.propertyNames, where))})`,
    ]);
  },
};

function emitFields(schema: Schema, context: EmitContext, where: string): string {
  const required = new Set(schema.required);
  const properties = Object.entries(schema.properties ?? {});
  for (const name of required) {
    if (!schema.properties?.[name]) throw new Error(`${where}: requires "${name}" without describing it`);
  }
  return properties
    .map(([name, property]) => {
      const code = emitZod(property, context, `${where}/properties/${name}`);
      return `${propertyKey(name)}: ${required.has(name) ? code : `z.exactOptional(${code})`}`;
    })
    .join(', ');
}

function stringFormat(format: string | undefined, where: string): string {
  const formats: Record<string, string> = {
    'date-time': 'z.iso.datetime()',
    date: 'z.iso.date()',
    email: 'z.email()',
    uri: 'z.string().check(z.regex(uriPattern))',
  };
  if (format === undefined) return 'z.string()';
  const code = formats[format];
  if (code === undefined) throw new Error(`${where}: the emitter does not know the format "${format}"`);
  return code;
}

function keyPattern(schema: Schema, where: string): string {
  const { pattern, ...rest } = schema;
  if (pattern === undefined || Object.keys(rest).length > 0) throw new Error(`${where}: propertyNames is a pattern`);
  return pattern;
}

function range(schema: Schema): (string | false)[] {
  return [
    schema.minimum !== undefined && `z.minimum(${schema.minimum})`,
    schema.maximum !== undefined && `z.maximum(${schema.maximum})`,
  ];
}

function withChecks(code: string, checks: (string | false)[]): string {
  const some = checks.filter((check) => check !== false);
  return some.length > 0 ? `${code}.check(${some.join(', ')})` : code;
}

function regex(pattern: string): string {
  return String(new RegExp(pattern, 'u'));
}

export function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

/** Names so ordered that a schema comes after those it refers to, as far as cycles allow. */
export function inOrder(schemas: Readonly<Record<string, Schema>>): string[] {
  const ordered = new Set<string>();
  const visiting = new Set<string>();
  const visit = (name: string): void => {
    if (ordered.has(name) || visiting.has(name)) return;
    const schema = schemas[name];
    if (!schema) throw new Error(`No schema ${name}`);
    visiting.add(name);
    for (const other of refsOf(schema)) visit(other);
    ordered.add(name);
  };
  for (const name of Object.keys(schemas).sort()) visit(name);
  return [...ordered];
}

/** The schemas that a piece of the document refers to, directly. */
export function refsOf(piece: unknown): Set<string> {
  const found = new Set<string>();
  JSON.stringify(piece, (key, value: unknown) => {
    if (key === 'discriminator') return undefined;
    if (key === '$ref' && typeof value === 'string' && value.startsWith('#/components/schemas/')) {
      found.add(refName({ $ref: value }));
    }
    return value;
  });
  return found;
}
