import { Ajv2020 } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats';
import * as z from 'zod/mini';
import * as light from '../src/light-schemas.ts';
import * as loose from '../src/schemas.ts';
import type { Shape } from '../src/shape.ts';
import * as strict from '../src/strict-schemas.ts';
import { document } from './document.ts';

/*
 * The same question put to three validators: ajv reads the document itself, the other two were generated from it.
 */

const ajv = new Ajv2020({ strict: false, discriminator: true });
formats.default.default(ajv);
// ajv follows a discriminator by the constants of the members and wants no mapping to say the same again.
const dropMapping = (key: string, value: unknown): unknown => (key === 'mapping' ? undefined : value);
const withoutMapping: unknown = JSON.parse(JSON.stringify(document, dropMapping));
ajv.addSchema(withoutMapping as object, 'openapi');

/** The keyword that ajv finds violated, `null` when the value is valid. */
export function ajvComplaint(name: string, value: unknown): string | null {
  const validate = ajv.getSchema(`openapi#/components/schemas/${name}`);
  if (!validate) throw new Error(`No schema ${name}`);
  return validate(value) ? null : (validate.errors?.[0]?.keyword ?? 'unknown');
}

export function ajvAccepts(name: string, value: unknown): boolean {
  return ajvComplaint(name, value) === null;
}

type Validators = Readonly<Record<string, unknown>>;

function validatorOf(validators: Validators, name: string): z.ZodMiniType {
  const found = validators[name];
  if (!(found instanceof z.ZodMiniType)) throw new Error(`No validator ${name}`);
  return found;
}

export function strictAccepts(name: string, value: unknown): boolean {
  return validatorOf(strict, name).safeParse(value).success;
}

export function looseAccepts(name: string, value: unknown): boolean {
  return validatorOf(loose, name).safeParse(value).success;
}

/** What a light client says, `null` for a schema that no answer has. */
export function lightAccepts(name: string, value: unknown): boolean | null {
  const { validatorOf, ...shapes } = light;
  const shape = (shapes as Readonly<Record<string, Shape>>)[name];
  return shape === undefined ? null : validatorOf(shape).safeParse(value).success;
}
