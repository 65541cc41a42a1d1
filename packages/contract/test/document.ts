import { readFileSync } from 'node:fs';
import type { Schema } from '../scripts/keywords.ts';

/*
 * The bundled document, seen as the tests want it.
 */

type Ref = { $ref: string };
type Example = { summary: string; value: unknown };
type Media = { schema: Schema; examples?: Record<string, Ref> };
type Response = { description: string; content?: Record<string, Media> };

type OperationObject = {
  operationId: string;
  security: Record<string, string[]>[];
  parameters?: Ref[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Response | Ref>;
  'x-aftercart-callers': string[];
  'x-aftercart-roles'?: string[];
  'x-aftercart-idempotency'?: string;
};

type Components = {
  schemas: Record<string, Schema>;
  responses: Record<string, Response>;
  examples: Record<string, Example>;
};

type OpenApi = { paths: Record<string, Record<string, OperationObject>>; components: Components };

const file = new URL('../src/generated/openapi.json', import.meta.url);
export const document = JSON.parse(readFileSync(file, 'utf8')) as OpenApi;
const { paths, components } = document;

export const schemas = components.schemas;

export type Located = { method: string; path: string; operation: OperationObject };

export const allOperations: Located[] = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
);

export type ExampleCase = {
  title: string;
  mediaType: string;
  /** Name of the schema, `null` where the body is no JSON. */
  schema: string | null;
  value: unknown;
  isRequest: boolean;
};

const lastPart = (ref: string): string => ref.split('/').at(-1) ?? ref;

function examplesIn(title: string, content: Record<string, Media> | undefined, isRequest: boolean): ExampleCase[] {
  return Object.entries(content ?? {}).flatMap(([mediaType, media]) =>
    Object.entries(media.examples ?? {}).map(([name, { $ref }]) => ({
      title: `${title}: ${name}`,
      mediaType,
      schema: media.schema.$ref === undefined ? null : lastPart(media.schema.$ref),
      value: components.examples[lastPart($ref)]?.value,
      isRequest,
    })),
  );
}

export const requestExamples: ExampleCase[] = allOperations.flatMap(({ operation }) =>
  examplesIn(operation.operationId, operation.requestBody?.content, true),
);

export const responseExamples: ExampleCase[] = allOperations.flatMap(({ operation }) =>
  Object.entries(operation.responses).flatMap(([status, response]) =>
    '$ref' in response ? [] : examplesIn(`${operation.operationId} ${status}`, response.content, false),
  ),
);

export const problemExamples: ExampleCase[] = Object.entries(components.responses).flatMap(([name, response]) =>
  examplesIn(name, response.content, false),
);

export function enumOf(name: string): string[] {
  return (schemas[name]?.enum ?? []).map(String);
}
