import type { Schema } from './keywords.ts';

/** The bundled OpenAPI document, as far as the generator reads it. */
export type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Response>;
  };
};

type Ref = { $ref: string };
export type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema };
type Media = Record<string, { schema: Schema; examples?: Record<string, Ref> }>;
type Response = { description: string; content?: Media };

type Operation = {
  operationId: string;
  description?: string;
  'x-aftercart-callers': string[];
  'x-aftercart-roles'?: string[];
  'x-aftercart-idempotency'?: string;
  'x-aftercart-problems'?: string[];
  parameters?: (Parameter | Ref)[];
  requestBody?: { required?: boolean; content: Media };
  responses: Record<string, Response | Ref>;
};

/** One operation with every reference but those to schemas followed. */
export type FlatOperation = {
  id: string;
  method: string;
  path: string;
  callers: string[];
  roles: string[] | null;
  idempotency: string;
  problems: string[];
  parameters: Parameter[];
  body: { kind: 'json' | 'multipart'; required: boolean; schema: Schema } | null;
  responses: FlatResponse[];
};

export type FlatResponse = {
  status: number;
  kind: 'json' | 'problem' | 'binary' | 'stream' | 'empty';
  schema: Schema | null;
};

const methods = ['get', 'put', 'post', 'patch', 'delete'];

export function flatOperations(document: Document): FlatOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [flatten(document, method, path, operation)] : [];
    }),
  );
}

function flatten(document: Document, method: string, path: string, operation: Operation): FlatOperation {
  const { components } = document;
  const body = operation.requestBody;
  const [mediaType, media] = Object.entries(body?.content ?? {})[0] ?? [];
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    callers: operation['x-aftercart-callers'],
    roles: operation['x-aftercart-roles'] ?? null,
    idempotency: operation['x-aftercart-idempotency'] ?? 'none',
    problems: operation['x-aftercart-problems'] ?? [],
    parameters: (operation.parameters ?? []).map((parameter) => follow(parameter, components.parameters)),
    body:
      body && media
        ? {
            kind: mediaType === 'multipart/form-data' ? 'multipart' : 'json',
            required: body.required ?? false,
            schema: media.schema,
          }
        : null,
    responses: Object.entries(operation.responses).map(([status, response]) =>
      flattenResponse(Number(status), follow(response, components.responses)),
    ),
  };
}

function follow<T extends object>(piece: T | Ref, components: Record<string, T>): T {
  if (!('$ref' in piece)) return piece;
  const found = components[piece.$ref.split('/').at(-1) ?? ''];
  if (!found) throw new Error(`Nothing at ${piece.$ref}`);
  return found;
}

function flattenResponse(status: number, response: Response): FlatResponse {
  const [mediaType, media] = Object.entries(response.content ?? {})[0] ?? [];
  if (mediaType === undefined || !media) return { status, kind: 'empty', schema: null };
  if (mediaType === 'application/json') return { status, kind: 'json', schema: media.schema };
  if (mediaType === 'application/problem+json') return { status, kind: 'problem', schema: media.schema };
  return { status, kind: mediaType === 'text/event-stream' ? 'stream' : 'binary', schema: null };
}
