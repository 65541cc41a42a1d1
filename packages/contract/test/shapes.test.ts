import { describe, expect, it } from 'vitest';
import * as light from '../src/light-operations.ts';
import type { CallDescriptor } from '../src/operation-types.ts';
import * as full from '../src/operations.ts';
import { issueIn, list, map, nullable, optional, type Shape, string, union } from '../src/shape.ts';
import { responseExamples } from './document.ts';
import { mutantsOf } from './mutants.ts';
import { lightAccepts, looseAccepts } from './validators.ts';

const examples = responseExamples.flatMap(({ schema, ...rest }) => (schema === null ? [] : [{ ...rest, schema }]));

describe('a shape takes and refuses the same answers as zod', () => {
  it.each(examples)('$title', ({ schema, value }) => {
    expect(lightAccepts(schema, value)).toBe(true);
    const disagreed = mutantsOf(value).filter(
      ({ value: other }) => lightAccepts(schema, other) !== looseAccepts(schema, other),
    );
    expect(disagreed.map(({ change }) => change)).toEqual([]);
  });

  it('of every kind there are enough to count', () => {
    const verdicts = examples.flatMap(({ schema, value }) =>
      mutantsOf(value).map((mutant) => lightAccepts(schema, mutant.value)),
    );
    expect(verdicts.filter((taken) => taken === false).length).toBeGreaterThan(1_000);
    expect(verdicts.filter((taken) => taken === true).length).toBeGreaterThan(1_000);
  });
});

describe('a light operation is called as the full one', () => {
  const { operations, ...descriptors } = full;
  const told = ({ operationId, method, path, idempotency, responses }: CallDescriptor) => ({
    operationId,
    method,
    path,
    idempotency,
    answers: Object.entries<{ kind: string }>(responses).map(([status, { kind }]) => `${status} ${kind}`),
  });

  it('there is one for each', () => {
    expect(Object.keys(light).sort()).toEqual(Object.keys(operations).sort());
  });

  it.each(Object.values(descriptors))('$operationId', (descriptor) => {
    expect(told(light[descriptor.operationId])).toEqual(told(descriptor));
  });
});

describe('a shape', () => {
  const shape: Shape = {
    name: string,
    note: [optional, string],
    lines: [list, { label: [nullable, string] }],
    words: [map, string],
    reward: [union, 'type', { fixed: { type: 'fixed', amount: string } }],
  };
  const value = { name: 'a', lines: [{ label: null }], words: {}, reward: { type: 'new', is: 1 } };

  it('takes what fits, with more fields and unknown members', () => {
    expect(issueIn(shape, { ...value, more: 1 })).toBeUndefined();
  });

  it.each([
    [{ ...value, lines: [{ label: 1 }] }, ['lines', '0', 'label'], 'string'],
    [{ ...value, reward: { type: 'fixed' } }, ['reward', 'amount'], 'string'],
    [{ ...value, reward: {} }, ['reward', 'type'], 'string'],
    [{ ...value, words: { a: 1 } }, ['words', 'a'], 'string'],
    [{ ...value, note: 1 }, ['note'], 'string'],
    [{ ...value, lines: {} }, ['lines'], 'array'],
    [undefined, [], 'object'],
    [[], [], 'object'],
  ])('says where %j does not fit, and what belongs there', (other, path, expected) => {
    expect(issueIn(shape, other)).toEqual({ path, expected, code: 'invalid_type' });
  });

  it('is not fooled by the names that every object inherits', () => {
    expect(issueIn({ ['toString' as string]: string }, {})).toMatchObject({ path: ['toString'] });
    expect(issueIn([map, string], JSON.parse('{"constructor":"a","__proto__":"b"}'))).toBeUndefined();
    expect(issueIn([map, string], JSON.parse('{"__proto__":1}'))).toMatchObject({ path: ['__proto__'] });
    expect(issueIn(shape, { ...value, reward: { type: 'constructor' } })).toBeUndefined();
  });
});
