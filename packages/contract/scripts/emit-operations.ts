import type { FlatOperation, FlatResponse, Parameter } from './document.ts';
import { type EmitContext, emitZod, propertyKey, quote } from './emit-zod.ts';
import { refName, type Schema } from './keywords.ts';

const list = (values: readonly (string | number)[]): string =>
  `[${values.map((value) => (typeof value === 'number' ? value : quote(value))).join(', ')}]`;

/** What a client needs to call the operation: one export each, so that a bundle holds only those it calls. */
export function emitDescriptor(operation: FlatOperation): string {
  const responses = operation.responses
    .filter(isSuccess)
    .map((response) => `${response.status}: ${emitResponse(response, (name) => name)}`);
  return `export const ${operation.id} = {
  operationId: ${quote(operation.id)},
  method: ${quote(operation.method)},
  path: ${quote(operation.path)},
  callers: ${list(operation.callers)},
  roles: ${operation.roles ? list(operation.roles) : 'null'},
  idempotency: ${quote(operation.idempotency)},
  responses: { ${responses.join(', ')} },
} as const;
`;
}

/** The same with everything a server checks. */
export function emitTableEntry(operation: FlatOperation, context: EmitContext): string {
  const rename = context.rename ?? ((name: string) => name);
  const responses = operation.responses
    .filter(isSuccess)
    .map((response) => `${response.status}: ${emitResponse(response, rename)}`);
  const statuses = operation.responses.filter((response) => !isSuccess(response)).map((response) => response.status);
  return `  ${operation.id}: {
    ...descriptors.${operation.id},
    params: ${emitParameters(operation, 'path', context)},
    query: ${emitParameters(operation, 'query', context)},
    bodyKind: ${operation.body ? quote(operation.body.kind) : 'null'},
    body: ${operation.body ? emitZod(operation.body.schema, context, `${operation.id}/body`) : 'null'},
    responses: { ${responses.join(', ')} },
    problemStatuses: ${list(statuses)},
    problemCodes: ${list(operation.problems)},
  },`;
}

/** The types of one operation. */
export function emitOperationType(operation: FlatOperation): string {
  const query = parametersIn(operation, 'query');
  const responses = operation.responses.map((response) => `${response.status}: ${responseType(response)};`);
  return `  ${operation.id}: {
    params: ${parametersType(parametersIn(operation, 'path'))};
    query: ${parametersType(query)};
    parsedQuery: ${parametersType(query, true)};
    body: ${operation.body ? typeOf(operation.body.schema) : 'undefined'};
    responses: { ${responses.join(' ')} };
  };`;
}

function isSuccess(response: FlatResponse): boolean {
  return response.status < 300;
}

function parametersIn(operation: FlatOperation, place: Parameter['in']): Parameter[] {
  return operation.parameters.filter((parameter) => parameter.in === place);
}

function emitResponse(response: FlatResponse, rename: (name: string) => string): string {
  if (response.kind !== 'json' || !response.schema) return `{ kind: ${quote(response.kind)} }`;
  return `{ kind: 'json', schema: ${rename(refName(response.schema))} }`;
}

function emitParameters(operation: FlatOperation, place: 'path' | 'query', context: EmitContext): string {
  const fields = parametersIn(operation, place).map((parameter) => {
    const { schema } = parameter;
    const where = `${operation.id}/${parameter.name}`;
    const code = schema.type === 'integer' ? queryInteger(schema, where) : emitZod(schema, context, where);
    const key = propertyKey(parameter.name);
    if (schema.default !== undefined) return `${key}: z._default(${code}, ${JSON.stringify(schema.default)})`;
    return `${key}: ${parameter.required ? code : `z.exactOptional(${code})`}`;
  });
  return fields.length > 0 ? `z.strictObject({ ${fields.join(', ')} })` : 'z.strictObject({})';
}

function queryInteger(schema: Schema, where: string): string {
  if (schema.minimum === undefined || schema.maximum === undefined) throw new Error(`${where}: needs its limits`);
  return `queryInteger(${schema.minimum}, ${schema.maximum})`;
}

function parametersType(parameters: Parameter[], parsed = false): string {
  if (parameters.length === 0) return 'Empty';
  const fields = parameters.map((parameter) => {
    const given = parameter.required || (parsed && parameter.schema.default !== undefined);
    return `${propertyKey(parameter.name)}${given ? '' : '?'}: ${typeOf(parameter.schema)};`;
  });
  return `{ ${fields.join(' ')} }`;
}

function typeOf(schema: Schema): string {
  if (schema.$ref) return `T.${refName(schema)}`;
  if (schema.type === 'integer') return 'number';
  if (schema.type === 'string' && !schema.enum) return 'string';
  throw new Error(`A parameter or body of another type needs a schema of its own: ${JSON.stringify(schema)}`);
}

function responseType(response: FlatResponse): string {
  if (response.kind === 'empty') return 'undefined';
  if (response.kind === 'stream') return 'ReadableStream<Uint8Array>';
  if (response.kind === 'binary') return 'Blob';
  if (!response.schema) throw new Error('A JSON response needs a schema');
  return typeOf(response.schema);
}
