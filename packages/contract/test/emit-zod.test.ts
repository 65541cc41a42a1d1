import { describe, expect, it } from 'vitest';
import { type EmitContext, emitZod, inOrder } from '../scripts/emit-zod.ts';
import type { Schema } from '../scripts/keywords.ts';

const strict: EmitContext = { mode: 'strict', emitted: new Set(['Money']), schemas: {} };
const loose: EmitContext = { ...strict, mode: 'loose' };
const emit = (schema: object, context = strict): string => emitZod(schema, context, 'Test');

const closed = (properties: object, required: string[] = []): object => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
});

describe('emitZod', () => {
  it.each([
    ['text', { type: 'string', minLength: 1, maxLength: 3 }, 'z.string().check(z.minLength(1), maxLength(3))'],
    ['a pattern', { type: 'string', pattern: '^a/b$' }, 'z.string().check(z.regex(/^a\\/b$/u))'],
    ['a time', { type: 'string', format: 'date-time' }, 'z.iso.datetime()'],
    ['a whole number', { type: 'integer', minimum: 1, maximum: 9 }, 'z.int().check(z.minimum(1), z.maximum(9))'],
    ['null', { type: ['boolean', 'null'] }, 'z.nullable(z.boolean())'],
    ['an enum that may be null', { type: ['string', 'null'], enum: ['a', null] }, "z.nullable(z.enum(['a']))"],
    [
      'a list',
      { type: 'array', items: { type: 'boolean' }, minItems: 1 },
      'z.array(z.boolean()).check(z.minLength(1))',
    ],
    ['a reference', { $ref: '#/components/schemas/Money', description: 'Paid.' }, 'Money'],
    ['a reference ahead', { $ref: '#/components/schemas/Later' }, 'z.lazy(() => Later)'],
    ['a closed object', closed({ a: { type: 'boolean' } }, ['a']), 'z.strictObject({ a: z.boolean() })'],
    [
      'a field that may be left out',
      closed({ a: { type: 'boolean' } }),
      'z.strictObject({ a: z.exactOptional(z.boolean()) })',
    ],
    [
      'a name that needs quotes',
      closed({ 'a-b': { type: 'boolean' } }, ['a-b']),
      "z.strictObject({ 'a-b': z.boolean() })",
    ],
    ['a free object', { type: 'object', additionalProperties: true }, 'z.record(z.string(), z.unknown())'],
    ['a file', { type: 'string', format: 'binary' }, 'z.instanceof(Blob)'],
  ])('writes %s', (_, schema, code) => {
    expect(emit(schema)).toBe(code);
  });

  it.each([
    ['text without its limits', { type: 'string', maxLength: 3, pattern: '^a$', format: 'uri' }, 'z.string()'],
    ['an enum that may grow', { type: 'string', enum: ['a', 'b'] }, "openEnum<'a' | 'b'>()"],
    [
      'an object that may grow',
      closed({ a: { type: 'integer', minimum: 1 } }, ['a']),
      'z.looseObject({ a: integer() })',
    ],
  ])('writes, for an answer, %s', (_, schema, code) => {
    expect(emit(schema, loose)).toBe(code);
  });

  it.each([
    ['a keyword', { type: 'string', contentEncoding: 'base64' }, /"contentEncoding"/],
    ['a keyword that belongs to another type', { type: 'integer', minLength: 1 }, /"minLength"/],
    ['a constraint beside a reference', { $ref: '#/components/schemas/Money', minLength: 1 }, /"minLength"/],
    ['a format', { type: 'string', format: 'ipv6' }, /"ipv6"/],
    ['two types at once', { type: ['string', 'integer'] }, /no type/],
    ['no type at all', { description: 'Anything.' }, /no type/],
    ['allOf', { allOf: [] }, /no type/],
    ['a union without a discriminator', { oneOf: [{ type: 'string' }] }, /discriminator/],
    ['an object that does not say whether it is closed', { type: 'object', properties: {} }, /closed/],
    ['a required field that is not described', closed({}, ['a']), /"a"/],
    [
      'names with more than a pattern',
      { type: 'object', additionalProperties: true, propertyNames: { maxLength: 1 } },
      /pattern/,
    ],
  ])('stops at %s', (_, schema, message) => {
    expect(() => emit(schema)).toThrow(message);
  });

  it('stops wherever in a schema the unknown keyword is', () => {
    expect(() => emit(closed({ a: { type: 'array', items: { type: 'string', not: {} } } }))).toThrow(
      'Test/properties/a/items',
    );
  });
});

describe('inOrder', () => {
  const refers = (name: string): Schema => ({ type: 'array', items: { $ref: `#/components/schemas/${name}` } });

  it('puts what is referred to first, and lives with a cycle', () => {
    expect(inOrder({ A: refers('B'), B: { type: 'string' } })).toEqual(['B', 'A']);
    expect(inOrder({ A: refers('B'), B: refers('A') }).sort()).toEqual(['A', 'B']);
  });
});
