/** The part of JSON Schema that the contract uses. Anything else stops the generator: see `checkKeywords`. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  description?: string;
  default?: unknown;
  enum?: (string | null)[];
  const?: string;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  maxProperties?: number;
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
};

const annotations = ['description', 'title', 'default', 'example', 'examples', 'deprecated'];
const byShape: Record<string, string[]> = {
  $ref: ['$ref'],
  anyOf: ['anyOf'],
  oneOf: ['type', 'oneOf', 'discriminator'],
  string: ['type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength'],
  integer: ['type', 'minimum', 'maximum'],
  number: ['type', 'minimum', 'maximum'],
  boolean: ['type'],
  array: ['type', 'items', 'minItems', 'maxItems'],
  object: ['type', 'properties', 'required', 'additionalProperties', 'propertyNames', 'maxProperties'],
};

/**
 * The shape of a schema and whether it may be null. A keyword that the emitter does not know is an error: passing over
 * it would give validators that accept more than the contract says.
 */
export function readShape(schema: Schema, where: string): { shape: string; nullable: boolean } {
  const types = Array.isArray(schema.type) ? schema.type : schema.type ? [schema.type] : [];
  const named = types.filter((type) => type !== 'null');
  const shape = ['$ref', 'anyOf', 'oneOf'].find((keyword) => keyword in schema) ?? named[0];
  const known = shape === undefined || named.length > 1 ? undefined : byShape[shape];
  if (shape === undefined || known === undefined) throw new Error(`${where}: no type that the emitter knows`);
  for (const keyword of Object.keys(schema)) {
    if (!known.includes(keyword) && !annotations.includes(keyword)) {
      throw new Error(`${where}: the emitter does not know "${keyword}" beside ${shape}`);
    }
  }
  return { shape, nullable: types.includes('null') };
}

export function refName(schema: Schema): string {
  const name = schema.$ref?.split('/').at(-1);
  if (name === undefined) throw new Error('Not a reference');
  return name;
}
